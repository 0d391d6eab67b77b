/**
 * The dossier for the next facilitator (METHOD, Continuity): what the circle agreed on, what is open, what comes, and the
 * next actions. What other features know is handed in.
 */
@NullMarked
package kring.handover;

import org.jspecify.annotations.NullMarked;
