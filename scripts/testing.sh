# The tiers of ./test. Each program adds to the three counters; a program that dies counts as one failure.
passed=0
failed=0
skipped=0
work=$(mktemp -d)
chmod 755 "$work"  # PostgreSQL runs as another user when the tests run as root, and must reach its folder
declare -a broken=()

finish() {
    local status=$?
    [ -z "${LUOSHI_TEST_PG:-}" ] || tests/support/postgres.sh stop "$work/postgresql" >/dev/null 2>&1 || true
    rm -rf "$work"
    exit "$status"
}
trap finish EXIT

start_postgresql() {
    say "启动测试用 PostgreSQL (starting a private PostgreSQL)"
    LUOSHI_TEST_PG=$(tests/support/postgres.sh start "$work/postgresql") || die "PostgreSQL 启动失败 (PostgreSQL did not start)"
    export LUOSHI_TEST_PG
}

count() {  # count NAME PASSED FAILED SKIPPED
    passed=$((passed + $2)); failed=$((failed + $3)); skipped=$((skipped + $4))
    [ "$3" = 0 ] || broken+=("$1: $3")
    printf '%-44s %5d passed %4d failed %4d skipped  %4ds\n' "$1" "$2" "$3" "$4" "$SECONDS_TAKEN"
}

run_program() {  # one GoogleTest program; its figures go into a file, for it may run beside another
    local program=$1 name status=0 begun=$SECONDS
    name=$(basename "$1")
    local report="$work/$name.json" output="$work/$name.output"
    "$program" --gtest_output="json:$report" "${@:2}" >"$output" 2>&1 || status=$?
    local total=0 bad=0 skip=0
    if [ -f "$report" ]; then
        read -r total bad skip < <(node -e '
            const r = JSON.parse(require("fs").readFileSync(process.argv[1]));
            const all = r.testsuites.flatMap(s => s.testsuite).filter(t => t.status === "RUN");
            const skipped = all.filter(t => t.result === "SKIPPED").length;
            const failures = all.filter(t => t.failures).length;
            console.log(all.length - skipped - failures, failures, skipped)' "$report")
    fi
    if [ "$status" != 0 ] && [ "$bad" = 0 ]; then bad=1; fi
    echo "$total $bad $skip $((SECONDS - begun))" >"$work/$name.figures"
}

# What each failed test said, beginning and end: what the program logged meanwhile can be a thousand lines. Where the program
# died without a failed test, the end of what it printed.
show_failures() {  # show_failures REPORT OUTPUT
    node -e '
        const r = JSON.parse(require("fs").readFileSync(process.argv[1]));
        const failures = r.testsuites.flatMap(s => s.testsuite).flatMap(t => (t.failures ?? []).map(f => ({...f, name: `${t.classname}.${t.name}`})));
        process.exitCode = failures.length ? 0 : 1;
        for (const f of failures) {
            const lines = f.failure.trimEnd().split("\n");
            const shown = lines.length > 40 ? [...lines.slice(0, 10), `[... ${lines.length - 40} lines ...]`, ...lines.slice(-30)] : lines;
            console.log([`${f.name}:`, ...shown].join("\n"));
        }' "$1" 2>/dev/null || tail -n 80 "$2"
}

count_program() {  # what run_program found
    local name total=0 bad=1 skip=0
    name=$(basename "$1")
    read -r total bad skip SECONDS_TAKEN <"$work/$name.figures" || true
    [ "$bad" = 0 ] || show_failures "$work/$name.json" "$work/$name.output"
    count "$name" "$total" "$bad" "$skip"
}

# Two at a time: each makes folders and databases of its own, and waits for the disk most of the time.
run_programs() {  # run_programs [ARGUMENTS OF EACH] <programs, one a line
    local program programs=()
    while read -r program; do
        while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n || true; done
        run_program "$program" "$@" &
        programs+=("$program")
    done
    wait
    for program in "${programs[@]}"; do count_program "$program"; done
}

run_web_unit() {
    local report="$work/vitest.json" begun=$SECONDS
    (cd web && npx --no-install vitest run --reporter=json --outputFile="$report" >"$work/vitest.log" 2>&1) || true
    SECONDS_TAKEN=$((SECONDS - begun))
    read -r good bad skip < <(node -e 'const r = JSON.parse(require("fs").readFileSync(process.argv[1]));
        console.log(r.numPassedTests, r.numFailedTests + (r.numFailedTestSuites && !r.numFailedTests ? 1 : 0), r.numPendingTests)' "$report" 2>/dev/null || echo 0 1 0)
    [ "$bad" = 0 ] || tail -n 80 "$work/vitest.log"
    count "web: vitest" "$good" "$bad" "$skip"
}

run_web_checks() {  # types, lint, budgets: each counts as one test; types take as long as the other two
    local name bad
    run_web_check check &
    run_web_check lint
    run_web_check budget
    wait
    for name in check lint budget; do
        read -r bad SECONDS_TAKEN <"$work/$name.figures" || bad=1
        [ "$bad" = 0 ] || tail -n 60 "$work/$name.log"
        count "web: $name" $((1 - bad)) "$bad" 0
    done
}

run_web_check() {
    local begun=$SECONDS bad=0
    npm --prefix web run --silent "$1" >"$work/$1.log" 2>&1 || bad=1
    echo "$bad $((SECONDS - begun))" >"$work/$1.figures"
}

run_documents() {  # links between the documents, pictures of the guide
    local output="$work/documents.tap" begun=$SECONDS good bad
    node --test --test-reporter=tap tests/documents/ >"$output" 2>&1 || true
    SECONDS_TAKEN=$((SECONDS - begun))
    good=$(sed -n 's/^# pass //p' "$output") bad=$(sed -n 's/^# fail //p' "$output")
    [ "${bad:-1}" = 0 ] || grep -vE '^ *(ok|#|---|\.\.\.|duration_ms|type)' "$output" | tail -n 40
    count "documents" "${good:-0}" "${bad:-1}" 0
}

# Desk and phone side by side: each has a server and a data folder of its own, and waits for its pages most of the time.
run_web_browser() {
    local project
    for project in desk phone; do run_browser_project "$project" & done
    wait
    for project in desk phone; do count_browser_project "$project"; done
}

run_browser_project() {  # its figures go into a file, as those of run_program
    local project=$1 begun=$SECONDS
    (cd web && PLAYWRIGHT_JSON_OUTPUT_NAME="$work/$project.json" LUOSHI_PROGRAM="$build/luoshi" npx --no-install playwright test --project="$project" \
        --output="test-results/failures-$project" --reporter=json >"$work/playwright-$project.log" 2>&1) || true
    echo $((SECONDS - begun)) >"$work/$project.seconds"
}

count_browser_project() {
    local project=$1 report="$work/$1.json" good bad skip
    SECONDS_TAKEN=$(cat "$work/$project.seconds")
    read -r good bad skip < <(node -e 'const s = JSON.parse(require("fs").readFileSync(process.argv[1])).stats;
        console.log(s.expected + s.flaky, s.unexpected, s.skipped)' "$report" 2>/dev/null || echo 0 1 0)
    [ "$bad" = 0 ] || node -e '
        const walk = s => [...(s.specs || []), ...(s.suites || []).flatMap(walk)];
        for (const spec of JSON.parse(require("fs").readFileSync(process.argv[1])).suites.flatMap(walk))
            for (const t of spec.tests) for (const r of t.results)
                if (r.status !== "passed" && r.status !== "skipped") console.log(spec.title, "—", (r.error?.message || r.status).slice(0, 1500))' "$report" 2>/dev/null || tail -n 60 "$work/playwright-$project.log"
    count "web: browser, $project" "$good" "$bad" "$skip"
}

close_tests() {
    [ ${#broken[@]} = 0 ] || { printf '\n失败 (failed):\n'; printf '  %s\n' "${broken[@]}"; }
    printf '\n%d skipped\n' "$skipped"
    printf '%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" = 0 ]
}

test_programs() { find "$build" -maxdepth 1 -type f -executable -name "$1" | sort; }

# The long ones first: none is left to run by itself at the end while the second processor waits.
all_test_programs() {
    test_programs tests_simulation
    test_programs 'tests_*' | grep -v '/tests_simulation$'
    test_programs '*_dbtest'
    test_programs '*_test'
}

test_all() {
    install_packages build test
    find_node
    build_program all
    build_web
    start_postgresql
    run_programs < <(all_test_programs)
    run_documents
    run_web_checks
    # Nothing is counted where there is nothing to run; the line says so.
    if [ -n "$(find web/src -name '*.test.ts' -print -quit)" ]; then run_web_unit; else say "还没有网页单元测试 (there are no web unit tests yet)"; fi
    if [ -n "$(find tests/web -name '*.spec.ts' -print -quit 2>/dev/null)" ]; then run_web_browser; else say "还没有浏览器测试 (there are no browser tests yet)"; fi
    close_tests
}

# What fits in a minute after a build: unit tests and the database tests on SQLite.
test_fast() {
    install_packages build
    find_node
    build_program all
    run_programs --gtest_filter='-*Slow*' < <(test_programs '*_test'; test_programs '*_dbtest'; test_programs 'tests_architecture')
    run_documents
    close_tests
}

test_asan() {
    preset=asan build="$top/build/asan"
    install_packages build test
    find_node
    build_program all
    run_programs < <(test_programs '*_test'; test_programs '*_dbtest')
    close_tests
}

test_coverage() {
    preset=coverage build="$top/build/coverage"
    install_packages build test
    find_node
    build_program all
    start_postgresql
    run_programs < <(all_test_programs)
    node scripts/coverage.mjs "$build"
    close_tests
}

test_fuzz() {  # each target for the given seconds, starting from its corpus
    preset=fuzz build="$top/build/fuzz"
    install_packages build
    for package in clang libclang-rt-14-dev; do dpkg -s "$package" >/dev/null 2>&1 || as_root apt-get install -y -qq "$package" >/dev/null; done
    find_node
    build_program all
    local target corpus
    while read -r target; do
        corpus=$(find src -type d -path "*corpus/$(basename "$target" _fuzz)" | head -n 1)
        SECONDS_TAKEN=$1
        mkdir -p "$work/grown"
        if "$target" -max_total_time="$1" -timeout=10 -rss_limit_mb=2048 "$work/grown" ${corpus:+"$corpus"} >"$work/fuzz.log" 2>&1; then count "$(basename "$target")" 1 0 0
        else tail -n 40 "$work/fuzz.log"; count "$(basename "$target")" 0 1 0; fi
        rm -rf "$work/grown"
    done < <(test_programs '*_fuzz')
    close_tests
}
