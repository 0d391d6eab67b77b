/** What is written down in one quarter: the meeting, check-ins, exchanges, and what was agreed ({@code quarters/Q/}). */
@NullMarked
package kring.model.quarter;

import org.jspecify.annotations.NullMarked;
