/** Many circles side by side as documents and sheets. */
package kring.network.paper;
