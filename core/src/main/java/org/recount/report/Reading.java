package org.recount.report;

import org.recount.document.Document;
import org.recount.document.Mention;
import org.recount.document.Span;

/**
 * A document with its scopes ready to be asked.
 *
 * @param cues by what they change
 * @param attributions by what they vouch for
 * @param attributionWords by their own words
 * @param windows by their own words
 * @param dateline what opens the body; empty if nothing does
 */
record Reading(
    Document document,
    Scopes<Mention.Cue> cues,
    Scopes<Mention.Attribution> attributions,
    Scopes<Mention.Attribution> attributionWords,
    Scopes<Mention.Window> windows,
    Span dateline) {

  static Reading of(Document document) {
    return new Reading(
        document,
        new Scopes<>(document.mentions(Mention.Cue.class), Mention.Cue::scope),
        new Scopes<>(document.mentions(Mention.Attribution.class), Mention.Attribution::scope),
        new Scopes<>(document.mentions(Mention.Attribution.class), Mention.Attribution::span),
        new Scopes<>(document.mentions(Mention.Window.class), Mention.Window::span),
        Datelines.of(document));
  }
}
