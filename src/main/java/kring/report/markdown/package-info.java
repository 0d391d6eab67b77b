/** Reports as GitHub-flavoured Markdown in which data stays data: nothing in it can become markup. */
package kring.report.markdown;
