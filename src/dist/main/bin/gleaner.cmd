@echo off
rem Runs the gleaner command; needs a Java 17 or later, nothing else.
rem   GLEANER_JAVA_OPTS   options for the JVM, such as -Xmx4g
rem   JAVA_HOME           which Java; else the one that lies in runtime\ here, or the java of the PATH
rem Exit status 3 when there is no such Java; else that of the command.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
if exist "%HOME_DIR%\runtime\bin\java.exe" (
    set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
    >&2 echo gleaner: no java found, or an old one; install a Java 17 or later and put it on the PATH, or set JAVA_HOME
    exit /b 3
)
"%JAVA%" -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=700 -XX:FreqInlineSize=80 -XX:-DontCompileHugeMethods -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %GLEANER_JAVA_OPTS% -cp "%HOME_DIR%\lib\*" org.gleaner.cli.Main %*
exit /b %ERRORLEVEL%
