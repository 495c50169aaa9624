package org.recount.report;

import org.recount.codebook.Harm;
import org.recount.document.Span;
import org.recount.quantity.Bounds;

/**
 * People hit or aimed at.
 *
 * @param name a person's name as written; empty if none is given
 * @param effect killed, injured, kidnapped, missing or none
 */
public record Victim(Span span, String name, Bounds number, Harm effect) {}
