/** The signals as a document, sheets and charts (METHOD, Signals). */
package kring.health.paper;
