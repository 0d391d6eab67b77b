/** Ventures as documents and sheets (METHOD d). */
package kring.ventures.paper;
