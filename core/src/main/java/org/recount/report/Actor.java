package org.recount.report;

import org.recount.codebook.ActorKind;
import org.recount.codebook.Factuality;
import org.recount.document.Span;

/**
 * Someone the text blames for an incident; both sides of a clash.
 *
 * @param name canonical name, or the words themselves
 * @param factuality how sure the blame is
 */
public record Actor(Span span, String name, ActorKind kind, Factuality factuality) {}
