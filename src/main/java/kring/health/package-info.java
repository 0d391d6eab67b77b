/**
 * Signals by which a circle that is falling apart is seen early (METHOD, Signals). Pure calculations on what was held;
 * no clock, no files.
 */
package kring.health;
