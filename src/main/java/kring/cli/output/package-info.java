/** In what form, to where and for whom a command speaks: its options, and the renderers behind them. */
package kring.cli.output;
