// How the risk of a school is scored before a draw, pure and on purpose simple: everybody can add it up, and the list shows the sum.
//
//   open case of severity error      10 each, at most 30      complaint received in the last year    5 each, at most 20
//   open case of severity warning     3 each, at most 12      finding not put right yet             10 each, at most 20
//   never inspected by this office   15                       last inspected over a year ago         5
// high from 40, mid from 15, else low. (No source prescribes weights; these are ours, and the plan shows them.)
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>

namespace luoshi::supervision::inspections::drawing {

enum class Risk { high, mid, low };
BOOST_DESCRIBE_ENUM(Risk, high, mid, low)

struct RiskFacts {
    std::int64_t open_errors = 0;
    std::int64_t open_warnings = 0;
    std::int64_t complaints = 0;  // received in the last 365 days
    std::int64_t open_findings = 0;
    std::optional<std::int64_t> days_since_inspected = {};  // none: never
};
BOOST_DESCRIBE_STRUCT(RiskFacts, (), (open_errors, open_warnings, complaints, open_findings, days_since_inspected))

std::int64_t score_of(const RiskFacts& facts);
Risk risk_of(std::int64_t score);

// How many of n are drawn: a share in percent is rounded up, so that a stratum with a share never goes without; a number is at most n.
enum class CountedBy { ratio, number };
BOOST_DESCRIBE_ENUM(CountedBy, ratio, number)
std::size_t how_many(CountedBy by, std::int64_t amount, std::size_t n);

}  // namespace luoshi::supervision::inspections::drawing
