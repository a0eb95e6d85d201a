@echo off
rem Runs the gleaner command. Builds it on first use and after a change of source; needs a JDK 17+ and Maven 3.8+, nothing else.
rem   GLEANER_JAVA_OPTS   options for the JVM, such as -Xmx4g
rem   JAVA_HOME           which JDK; else the java of the PATH
rem Exit status 3 when the build fails or a tool is missing; else that of the command.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "BUILT=%HOME_DIR%\target\launcher"

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    >&2 echo gleaner: no java found; install a JDK 17 or later and put it on the PATH, or set JAVA_HOME
    exit /b 3
)

call :current
if not errorlevel 1 goto run
call :build
if errorlevel 1 exit /b 3

:run
"%JAVA%" -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:InlineSmallCode=700 -XX:FreqInlineSize=80 -XX:-DontCompileHugeMethods -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED %GLEANER_JAVA_OPTS% "@%BUILT%\classpath.args" org.gleaner.cli.Main %*
exit /b %ERRORLEVEL%

:current
if not exist "%BUILT%\stamp" exit /b 1
if not exist "%BUILT%\classpath.args" exit /b 1
powershell -NoProfile -Command "$stamp = (Get-Item -LiteralPath $env:BUILT\stamp).LastWriteTimeUtc; $source = @('pom.xml', 'models', 'src\core\pom.xml', 'src\core\main', 'src\corenlp\pom.xml', 'src\corenlp\main', 'src\tika\pom.xml', 'src\tika\main', 'src\app\pom.xml', 'src\app\main') | ForEach-Object { $path = Join-Path $env:HOME_DIR $_; if (Test-Path -LiteralPath $path) { Get-Item -LiteralPath $path; Get-ChildItem -LiteralPath $path -Recurse } }; if ($source | Where-Object { $_.LastWriteTimeUtc -gt $stamp }) { exit 1 }"
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>&1
if errorlevel 1 (
    >&2 echo gleaner: no mvn found; install Apache Maven 3.8 or later and put it on the PATH
    exit /b 3
)
"%JAVA%" --list-modules 2>nul | findstr /b "jdk.compiler" >nul
if errorlevel 1 (
    >&2 echo gleaner: this java cannot compile; a JDK 17 or later is needed: put it on the PATH, or set JAVA_HOME
    exit /b 3
)
if not exist "%BUILT%" mkdir "%BUILT%"
:claim
mkdir "%BUILT%\building" 2>nul
if errorlevel 1 (
    >&2 echo gleaner: another process is building; waiting ^(if none is, remove "%BUILT%\building"^)
    timeout /t 2 /nobreak >nul
    goto claim
)
if exist "%BUILT%\stamp" (
    >&2 echo gleaner: the source has changed; building
) else (
    >&2 echo gleaner: first use; building. Maven downloads some 500 MB of libraries and models, once
)
type nul > "%BUILT%\stamp.new"
call mvn -q -B -f "%HOME_DIR%\pom.xml" -pl :gleaner-serve -am -Dmaven.test.skip=true test-compile dependency:build-classpath -DincludeScope=runtime -DexcludeGroupIds=org.gleaner "-Dmdep.outputFile=%BUILT%\classpath" <NUL 1>&2
if errorlevel 1 (
    rmdir "%BUILT%\building"
    >&2 echo gleaner: the build has failed, see above
    exit /b 3
)
rem An argument file, since the class path is longer than a Windows command line may be.
powershell -NoProfile -Command "$path = ((@('core', 'corenlp', 'tika', 'app', 'serve') | ForEach-Object { $env:HOME_DIR + '\src\' + $_ + '\target\classes' }) -join ';') + ';' + (Get-Content -Raw -LiteralPath $env:BUILT\classpath).Trim(); [IO.File]::WriteAllText($env:BUILT + '\classpath.args', '-cp \"' + $path.Replace('\', '\\') + '\"')"
move /y "%BUILT%\stamp.new" "%BUILT%\stamp" >nul
rmdir "%BUILT%\building"
exit /b 0
