package org.recount.report;

import org.recount.codebook.Damage;
import org.recount.document.Span;

/** A thing hit or aimed at. */
public record Thing(Span span, Damage effect) {}
