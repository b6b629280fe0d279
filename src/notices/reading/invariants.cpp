#include "notices/reading/invariants.hpp"

#include "notices/reading/text.hpp"

namespace luoshi::notices::reading {
namespace {

class Check {
 public:
    explicit Check(const Reading& reading) : last_(std::max(1, reading.source.lines)) {}

    std::string fault;

    void lines(const char* what, LineRange lines) {
        if (lines[0] < 1 || lines[1] < lines[0] || lines[1] > last_) {
            note(std::string(what) + " has lines [" + std::to_string(lines[0]) + "," + std::to_string(lines[1]) +
                 "] of " + std::to_string(last_));
        }
    }
    void line(const char* what, int line) { lines(what, {line, line}); }
    void path(const char* what, const std::optional<std::string>& path) {
        if (path && path->empty()) note(std::string(what) + " has an empty path");
    }
    void one_of(const char* what, string_view value, std::initializer_list<string_view> allowed) {
        for (const string_view a : allowed) {
            if (a == value) return;
        }
        note(std::string(what) + " is " + std::string(value));
    }
    void note(std::string text) {
        if (fault.empty()) fault = std::move(text);
    }

 private:
    int last_;
};

}  // namespace

std::string broken_invariant(const Reading& reading) {
    Check check(reading);
    int before = 0;
    for (const Document& d : reading.documents) {
        check.lines("document", d.lines);
        if (d.lines[0] <= before) check.note("documents overlap at line " + std::to_string(d.lines[0]));
        before = d.lines[1];
        check.one_of("form", d.form, {"notice", "attachment", "fragment"});
        if (d.number) check.line("number", d.number->line);
        if (d.title) check.line("title", d.title->line);
        for (const Clause& c : d.clauses) {
            check.lines("clause", c.lines);
            if (c.path.empty() || c.level < 1) check.note("a clause without path or level");
            if (c.lines[0] < d.lines[0] || c.lines[1] > d.lines[1])
                check.note("clause " + c.path + " lies outside its document");
        }
        for (const Citation& c : d.citations) {
            check.lines("citation", c.lines);
            check.path("citation", c.path);
            check.one_of("role", c.role, {"basis", "repealed", "mention", "standard"});
            if (!c.title && !c.number) check.note("a citation of nothing");
        }
        for (const Quantity& q : d.quantities) {
            check.line("quantity", q.line);
            check.path("quantity", q.path);
            check.one_of("comparator", q.comparator, {"=", ">=", "<=", "~", "unspecified"});
            check.one_of("scope", q.scope, {"total", "each"});
            if (q.raw.empty() || q.unit.empty() || q.value.has_value() != (q.comparator != "unspecified"))
                check.note("quantity " + q.raw + " is incomplete");
        }
        for (const Duty& q : d.duties) {
            check.lines("duty", q.lines);
            check.path("duty", q.path);
            if (q.verb.empty()) check.note("a duty without a verb");
        }
        for (const Effect& e : d.effect) {
            check.line("effect", e.line);
            check.one_of("rule", e.rule, {"date_of_issue", "date", "after_days"});
        }
        for (const Repeal& r : d.repeals) check.lines("repeal", r.lines);
        for (const Interpretation& i : d.interpretation) {
            check.line("interpretation", i.line);
            if (i.body.empty()) check.note("an interpreter without a name");
        }
    }
    for (const Finding& f : reading.findings) {
        check.lines(f.code.c_str(), f.lines);
        check.one_of("severity", f.severity, {"error", "warning", "info"});
        check.one_of("strength", f.strength, {"standard", "usual", "practice", "outside"});
        if (f.message.empty()) check.note(f.code + " has no message");
    }
    if (!is_valid_utf8(to_json(reading))) check.note("the JSON is no valid UTF-8");
    return check.fault;
}

}  // namespace luoshi::notices::reading
