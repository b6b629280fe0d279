// programmes/review/marking: who marks what, the marks, votes, and the frozen results of a round. What always holds stands in README.md.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/time.hpp"
#include "platform/access/waiting.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"
#include "programmes/calls/api.hpp"
#include "programmes/lines/api.hpp"
#include "programmes/review/marking/permissions.hpp"
#include "programmes/review/panels/api.hpp"

namespace luoshi::programmes::review::marking {

// Events (outbox): review.results_frozen {county, round, call, sha256}

// ---- for other modules: no permission is asked, the caller has asked its own

using panels::ScoreRule;

// Points are whole thousandths: 92.5 is 92500.
struct ResultLine {
    calls::ApplicationId application;
    lines::UnitId unit;
    std::int64_t score = 0;
    ScoreRule rule = ScoreRule::mean;  // that gave this score: trimmed falls back to mean below five marks
    std::int64_t mean = 0;
    std::optional<std::int64_t> trimmed;
    std::int64_t corrected = 0;
    std::optional<std::int64_t> low, high;  // 95 % interval of the corrected one
    bool vetoed = false;
    std::vector<std::int64_t> ties;  // what decides among equal scores, in order; more is better; all of the same length
    std::optional<std::int64_t> votes_for, votes_against;
};
BOOST_DESCRIBE_STRUCT(ResultLine, (), (application, unit, score, rule, mean, trimmed, corrected, low, high, vetoed, ties, votes_for, votes_against))

struct FrozenResults {
    panels::RoundId round;
    calls::CallId call;
    std::string sha256;
    std::string proposed_by_name, by_name;
    Instant at;
    std::vector<ResultLine> lines;  // in the order of the applications' ids
};
BOOST_DESCRIBE_STRUCT(FrozenResults, (), (round, call, sha256, proposed_by_name, by_name, at, lines))

// Nothing: the round is not frozen.
std::optional<FrozenResults> frozen_results(Work& work, std::string_view county, panels::RoundId round);

// What a result's file tells about the marking itself.
struct MarkingFigures {
    std::int64_t items = 0, experts = 0, marks = 0, extra = 0, replaced = 0;
};
BOOST_DESCRIBE_STRUCT(MarkingFigures, (), (items, experts, marks, extra, replaced))
MarkingFigures figures_of(Work& work, std::string_view county, panels::RoundId round);

// What waits for the actor in this room, for the home page.
std::vector<Waiting> waiting(Work& work);

std::span<const http::Route> routes();

}  // namespace luoshi::programmes::review::marking
