/** Progress as documents, sheets and charts (METHOD c). */
package kring.progress.paper;
