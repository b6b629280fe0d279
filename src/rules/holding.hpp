// What holds, and what it rests on: the words other modules use.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/time.hpp"
#include "foundation/time_of_day.hpp"
#include "org/api.hpp"
#include "rules/ids.hpp"
#include "rules/parameters.hpp"

namespace luoshi::notices {
struct NoticeTag;
}

namespace luoshi::rules {

using CitedNotice = Id<notices::NoticeTag>;  // notices::NoticeId, without the weight of its header

// confirmed: decided by the level that sets it and confirmed by a second person; unconfirmed: what a source says,
// nobody answers for it yet; conflicting: sources of the same place disagree and nobody has decided.
enum class RuleState { confirmed, unconfirmed, conflicting };
BOOST_DESCRIBE_ENUM(RuleState, confirmed, unconfirmed, conflicting)

// How far to lean on a source: A government site, B press or school notice, C copy elsewhere, X rule of another
// province, K background knowledge without a source.
enum class Grade { A, B, C, X, K };
BOOST_DESCRIBE_ENUM(Grade, A, B, C, X, K)

// What a value rests on.
struct Basis {
    ValueId value;
    PlaceLevel level = PlaceLevel::county;
    std::string place;  // code of the division or school for which it holds
    std::string place_name;
    std::string body_name;              // who set it
    std::string document;               // 怀发改价〔2025〕1号
    std::string clause;                 // may be empty
    std::optional<CitedNotice> notice;  // in the register
    Grade grade = Grade::K;
    std::string source;  // where it is known from: "S1", a notice's title, 样例
    Date valid_from;
    std::optional<Date> valid_until;  // the first day on which it no longer holds
};
BOOST_DESCRIBE_STRUCT(Basis, (),
                      (value, level, place, place_name, body_name, document, clause, notice, grade, source, valid_from,
                       valid_until))

struct Candidate {
    json::value value;
    std::string words;  // the value for people, zh-CN
    std::string words_en;
    Basis basis;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (value, words, words_en, basis))

struct Holding {
    std::string parameter;
    json::value value;  // in the form of ValueKind; of a conflict: null
    std::string unit;
    std::string words;  // 4 元; of a conflict: 600 元 或 700 元
    std::string words_en;
    RuleState state = RuleState::confirmed;
    Basis basis;  // of a conflict: that of the first candidate
    std::vector<Candidate>
        candidates;  // all of a conflict; the tables that go together, the upper ones first; else one
};
BOOST_DESCRIBE_STRUCT(Holding, (), (parameter, value, unit, words, words_en, state, basis, candidates))

}  // namespace luoshi::rules
