/** In what form, to where and for whom a command speaks: its options, and the renderers behind them. */
@NullMarked
package kring.cli.output;

import org.jspecify.annotations.NullMarked;
