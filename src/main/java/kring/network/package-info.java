/**
 * All circles of a region or the network side by side, made of a small summary of each (DESIGN, kring overview). Pure
 * calculations; no clock, no files.
 */
@NullMarked
package kring.network;

import org.jspecify.annotations.NullMarked;
