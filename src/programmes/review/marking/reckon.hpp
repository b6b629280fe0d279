// What signed marks come to. Pure; the statistics are those of `scoring`.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "programmes/review/marking/api.hpp"
#include "scoring/api.hpp"

namespace luoshi::programmes::review::marking {

// One signed sheet.
struct SignedMarks {
    std::string application, expert;
    std::int64_t total = 0;  // hundredths
    bool vetoed = false;
    scoring::Facts facts;
};

struct MarkingTerms {
    ScoreRule rule = ScoreRule::trimmed;
    double spread = 0;                  // points; 0: nobody is asked, however much they differ
    std::int64_t experts_most = 5;      // with the extra ones
    std::int64_t pass_score = 0;        // thousandths; 0: none
    std::vector<std::string> ties = {}; // items or sections of the sheet, in order; empty: fewer vetoes, the core items, each section
};
BOOST_DESCRIBE_STRUCT(MarkingTerms, (), (rule, spread, experts_most, pass_score, ties))

struct Reckoned {
    std::string application;
    std::int64_t marks = 0;
    std::int64_t score = 0;  // thousandths, as all here
    ScoreRule rule = ScoreRule::mean;
    std::int64_t mean = 0;
    std::optional<std::int64_t> trimmed;
    std::int64_t corrected = 0;
    std::optional<std::int64_t> low, high;
    std::int64_t spread = 0;
    bool vetoed = false;
    std::vector<std::int64_t> ties;  // by the terms
    scoring::Standing standing;
    std::int64_t rank = 1;           // by the score
    bool tied = false;
};
BOOST_DESCRIBE_STRUCT(Reckoned, (), (application, marks, score, rule, mean, trimmed, corrected, low, high, spread, vetoed, ties, standing, rank, tied))

struct Reckoning {
    std::vector<Reckoned> items;                 // by rank, then application
    std::vector<scoring::ExpertResult> experts;  // by id
    std::vector<scoring::SpreadCase> spreads;
};

// A corrected result below nothing is nothing.
Reckoning reckon(const scoring::Sheet& sheet, const std::vector<SignedMarks>& marks, const MarkingTerms& terms);

}  // namespace luoshi::programmes::review::marking
