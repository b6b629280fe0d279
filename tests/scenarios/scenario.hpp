// A scenario: who asks for what and what has to come back, written as text that an official can read.
//
//   # comment                                  on 2026-09-01 08:00                  the clock is set
//   registrar gets /api/notices?limit=1        jobs                                 everything that is due is done
//   registrar posts /api/notices               forget                               all sign out: sessions end when the
//   clock jumps
//       {"id": "$new", "body": "$body"}        a body, over as many lines as it takes; $name stands for a kept value,
//       $new.x for a fresh id with if-match: "$version"              a header expect 201 or: expect 409 wrong-state
//       where items[title~食堂].stage = "draft"  a value of the answer: = equal, ~ contains, # length, ! absent
//       keep notice = id                       for later lines, as $notice
//   registrar uploads samples/notices/a.txt to /api/imports?body=$body&name=a.txt
//   nobody gets /api/public/notices            a request without signing in
//
// Lines that belong to a request are indented. Every request needs one `expect`.
#pragma once
#include <istream>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "foundation/time.hpp"
#include "platform/http/message.hpp"

namespace luoshi::scenarios {

struct Check {
    enum class Kind { equals, contains, length, absent };
    int line = 0;
    std::string place;  // "items[name=书法].stage"
    Kind kind = Kind::equals;
    std::string value;  // JSON with $names
};

struct Keep {
    int line = 0;
    std::string name;
    std::string place;
};

struct Ask {
    int line = 0;
    std::string who;  // a sample account, or "nobody"
    http::Verb verb = http::Verb::get;
    std::string target;
    std::string file;  // uploaded, seen from the top of the project; empty: none
    std::string body;
    http::Pairs headers;
    int status = 0;
    std::string slug;
    std::vector<Check> checks;
    std::vector<Keep> keeps;
};

struct SetClock {
    int line = 0;
    Instant at;
};
struct RunJobs {
    int line = 0;
};
struct SignEverybodyOut {
    int line = 0;
};

using Step = std::variant<Ask, SetClock, RunJobs, SignEverybodyOut>;

struct Scenario {
    std::string name;
    std::vector<Step> steps;
};

// Throws std::invalid_argument with the line and what is wrong with it.
Scenario parse(std::string name, std::istream& text);

}  // namespace luoshi::scenarios
