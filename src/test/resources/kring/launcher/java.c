/* A stand-in for Java on Windows: says with which words it was started, and ends with status 7. Made by
   x86_64-w64-mingw32-gcc -Os -s -nostdlib -ffreestanding -Wl,-eentry -Wl,--no-insert-timestamp -o java.exe java.c -lkernel32 */
#include <windows.h>

static void say(HANDLE out, const char *text) {
    DWORD done;
    WriteFile(out, text, lstrlenA(text), &done, NULL);
}

void entry(void) {
    HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    say(out, GetCommandLineA());
    say(out, "\n");
    ExitProcess(7);
}
