@echo off
rem Starts kring with its own Java if it brings one, else with that of JAVA_HOME if set, else with the java on the path.
rem KRING_ARCHIVE=make makes an archive of its classes, KRING_ARCHIVE=off starts it without.
rem Every variable is taken without its quotes, and then stands within quotes: nothing in it can be a command.
setlocal EnableExtensions DisableDelayedExpansion
rem A folder that others share may hold a java or a git: no program is looked for where one is.
set "NoDefaultCurrentDirectoryInExePath=1"
set "SYSTEM=%SystemRoot:"=%\System32"
set "ERRORLEVEL="
set "JAVA="
set "ARCHIVE="
set "MADE="
set "PAGE="
set "KRING_COLUMNS="
set "KRING_CONSOLE="
set "KRING_LANG="
call :here
set "JAR=%HERE%..\lib\kring-${project.version}.jar"
if exist "%HERE%..\runtime\bin\java.exe" (
  set "JAVA=%HERE%..\runtime\bin\java.exe"
  goto archive
)
if defined JAVA_HOME (
  call :home
) else if defined PATH (
  call :path
)
if not defined JAVA goto none
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%k in ("%RELEASE%") do if "%%k"=="JAVA_VERSION" for /f "tokens=1 delims=.+-_" %%m in ("%%~l") do if %%m LSS 17 goto old

:archive
rem Java looks itself whether an archive is of it and of these jars; where this one lies only the user writes.
if defined LOCALAPPDATA for /f "usebackq" %%b in ("%HERE%..\lib\build") do call :made %%b
if defined KRING_ARCHIVE set "KRING_ARCHIVE=%KRING_ARCHIVE:"=%"
if "%KRING_ARCHIVE%"=="make" goto make
if not "%KRING_ARCHIVE%"=="off" if defined MADE if exist "%MADE%.jsa" set ARCHIVE="-XX:SharedArchiveFile=%MADE%.jsa"

rem kring writes UTF-8, and asks by itself whether this is a terminal: then it is so wide, in the second line with a figure.
for /f "tokens=2 delims=:." %%c in ('"%SYSTEM%\chcp.com" 2^>nul') do set /a "PAGE=%%c" 2>nul
if exist "%SYSTEM%\mode.com" for /f "tokens=2 delims=:" %%c in ('"%SYSTEM%\mode.com" con 2^>nul') do call :figure %%c
rem An older console shows escapes as they are; newer ones say that they are new.
if not defined TERM if not defined WT_SESSION if not defined ConEmuANSI set "TERM=dumb"
if defined PAGE if not "%PAGE%"=="65001" "%SYSTEM%\chcp.com" 65001 >nul 2>&1
rem What somebody has set for all Java may not go with what we would say of the same.
set "TUNING=-XX:CICompilerCount=1 -XX:+UseSerialGC -Xms20m"
for %%v in (JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS) do if defined %%v set "TUNING="
"%JAVA%" -XX:TieredStopAtLevel=1 %TUNING% -XX:-UsePerfData -Xlog:disable -Xlog:all=off -XX:+IgnoreUnrecognizedVMOptions -Djdk.console=java.base %ARCHIVE% -cp "%JAR%" kring.Main %*
set "STATUS=%ERRORLEVEL%"
if defined PAGE if not "%PAGE%"=="65001" "%SYSTEM%\chcp.com" %PAGE% >nul 2>&1
exit /b %STATUS%

:make
if not defined MADE exit /b 0
"%SYSTEM%\xcopy.exe" "%HERE%..\lib\rehearsal" "%MADE%" /e /i /q /y >nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:ArchiveClassesAtExit=%MADE%.new" -cp "%JAR%" kring.Rehearsal documents "%MADE%" >nul 2>&1
rmdir /s /q "%MADE%"
move /y "%MADE%.new" "%MADE%.jsa" >nul
exit /b 0

rem In a part of its own a script knows where it lies, also where it was started by its name in quotes.
:here
set "HERE=%~dp0"
goto :eof

:home
set "ENTRY=%JAVA_HOME:"=%\bin"
call :entry
goto :eof

:path
set "SEARCH=%PATH:"=%"
for %%p in ("%SEARCH:;=" "%") do (
  set "ENTRY=%%~p"
  call :entry
)
goto :eof

:entry
if defined JAVA goto :eof
if not defined ENTRY goto :eof
set "WHOLE="
if "%ENTRY:~1,2%"==":\" set "WHOLE=1"
if "%ENTRY:~1,2%"==":/" set "WHOLE=1"
if "%ENTRY:~0,2%"=="\\" set "WHOLE=1"
if defined WHOLE if exist "%ENTRY%\java.exe" set "JAVA=%ENTRY%\java.exe"
goto :eof

:made
set "MADE=%LOCALAPPDATA:"=%\kring\%~1"
goto :eof

:figure
if "%~1"=="" goto :eof
if defined FIRST if not defined KRING_CONSOLE set "KRING_CONSOLE=%~1"
set "FIRST=1"
goto :eof

:none
echo kring: Java 17 of nieuwer is nodig. Installeer een JDK 17, of laat JAVA_HOME ernaar wijzen.>&2
echo kring: Java 17 or later is needed. Install a JDK 17, or point JAVA_HOME to one.>&2
exit /b 2

:old
echo kring: deze Java is te oud; versie 17 of nieuwer is nodig. Installeer een JDK 17, of laat JAVA_HOME ernaar wijzen.>&2
echo kring: this Java is too old; version 17 or later is needed. Install a JDK 17, or point JAVA_HOME to one.>&2
exit /b 2
