// Result<T>: a value, or the Problem that says why there is none.
//
// Refusals (somebody asked for what cannot be) are values of type Problem and travel in Result. Accidents (the database is gone) are
// exceptions. A Problem's slug is stable and public: tests and the web client compare it; its detail is for people and says what to do.
#pragma once
#include <boost/system/result.hpp>
#include <stdexcept>
#include <string>
#include <vector>

namespace luoshi {

// What kind of refusal; decides the HTTP status and nothing else.
enum class Code {
    invalid,      // the command itself is wrong (422); slug "unreadable" → 400
    denied,       // not allowed (403); slug "sign-in-required" → 401
    missing,      // there is no such thing, or not for you (404)
    conflict,     // right command, wrong moment (409)
    unavailable,  // the machine cannot now; try again (503)
};

struct FieldProblem {
    std::string field;   // JSON name, nested parts joined by '.'
    std::string slug;    // "required", "too-long", …
    std::string detail;  // what is wrong and what to do, zh-CN
};

// One sentence in Chinese (detail) and one in English (detail_en): every refusal can be shown as it is to either reader.
struct Problem {
    Code code = Code::invalid;
    std::string slug;
    std::string detail;
    std::string detail_en = {};
    std::vector<FieldProblem> fields = {};
};

// The refusal of a command because of one of its fields; people read the same sentence beside the field and above the form.
inline Problem field_problem(std::string field, std::string slug, std::string detail, std::string detail_en) {
    return {Code::invalid, slug, detail, std::move(detail_en), {{std::move(field), std::move(slug), detail}}};
}

struct ProblemError : std::runtime_error {
    explicit ProblemError(Problem p) : std::runtime_error(p.slug + ": " + p.detail), problem(std::move(p)) {}
    Problem problem;
};

[[noreturn]] inline void throw_exception_from_error(const Problem& problem, const boost::source_location&) {
    throw ProblemError(problem);
}

template <class T>
using Result = boost::system::result<T, Problem>;

// "Done, nothing to say", for use cases whose answer is 204.
struct Nothing {
    bool operator==(const Nothing&) const = default;
};

}  // namespace luoshi

#define LUOSHI_JOIN_(a, b) a##b
#define LUOSHI_JOIN(a, b) LUOSHI_JOIN_(a, b)

// TRY(const Course course, find_course(work, id));  — declares course, or returns the Problem to the caller.
#define TRY(declaration, ...)                                                             \
    auto&& LUOSHI_JOIN(try_, __LINE__) = (__VA_ARGS__);                                   \
    if (!LUOSHI_JOIN(try_, __LINE__)) return std::move(LUOSHI_JOIN(try_, __LINE__)).error(); \
    declaration = std::move(*LUOSHI_JOIN(try_, __LINE__))

// TRY_DO(require(...));  — for a Result whose value is not needed.
#define TRY_DO(...) \
    if (auto&& LUOSHI_JOIN(try_, __LINE__) = (__VA_ARGS__); !LUOSHI_JOIN(try_, __LINE__)) return std::move(LUOSHI_JOIN(try_, __LINE__)).error()
