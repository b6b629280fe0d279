// What a lesson has to cost: cost − subsidy = fee. Pure; whole fen; always rounded so that the cost is covered.
//
// cost = teachers (groups × lessons × pay of a lesson) + consumables + outside bodies + managers; the managers' share is a share of the whole cost, as the
// ceilings of spending are. The number of groups does not follow participation: fewer pupils in the same groups is what has to be borne.
#pragma once
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "foundation/json.hpp"
#include "foundation/result.hpp"

namespace luoshi::fees::disclosure {

struct PriceInputs {
    std::int64_t lessons = 0;          // of a pupil in the term
    std::int64_t groups = 0;           // at the same time
    std::int64_t teacher_pay_fen = 0;  // of one teacher for one lesson
    std::int64_t managers_percent = 0; // of the whole cost, 0–90
    std::int64_t consumables_fen = 0;  // of the term
    std::int64_t outside_fen = 0;      // of the term
    std::int64_t subsidy_fen = 0;      // of the term
    std::int64_t pupils = 0;           // expected
};
BOOST_DESCRIBE_STRUCT(PriceInputs, (), (lessons, groups, teacher_pay_fen, managers_percent, consumables_fen, outside_fen, subsidy_fen, pupils))

struct PriceLimits {
    std::optional<std::int64_t> lesson_max_fen;
    std::optional<std::int64_t> term_max_fen;
    std::vector<std::int64_t> exempt_percents;  // the different rates of the rule
};

struct PriceScenario {
    int participation_percent = 0;  // −20 … +20 against what is expected
    int pay_percent = 0;            // −10 … +10
    std::int64_t pupils = 0;
    std::int64_t cost_fen = 0;
    std::int64_t price_fen = 0;      // that would cover it
    std::int64_t balance_fen = 0;    // at the price of the middle scenario: what is over (or, negative, missing) at the end of the term
    bool above_max = false;
};
BOOST_DESCRIBE_STRUCT(PriceScenario, (), (participation_percent, pay_percent, pupils, cost_fen, price_fen, balance_fen, above_max))

struct FamilyEffect {
    std::int64_t exempt_percent = 0;
    std::int64_t gross_fen = 0;   // lessons × price
    std::int64_t capped_fen = 0;  // not above the term's maximum
    std::int64_t pays_fen = 0;    // after the exemption
};
BOOST_DESCRIBE_STRUCT(FamilyEffect, (), (exempt_percent, gross_fen, capped_fen, pays_fen))

struct PriceHelp {
    std::int64_t teachers_fen = 0;
    std::int64_t managers_fen = 0;
    std::int64_t cost_fen = 0;
    std::int64_t to_cover_fen = 0;  // cost − subsidy, not below nothing
    std::int64_t price_fen = 0;     // of a lesson
    bool above_max = false;
    std::int64_t missing_fen = 0;         // what is missing at the maximum price, with the term's maximum in force
    std::vector<PriceScenario> scenarios;  // participation by pay, both from low to high
    std::vector<FamilyEffect> families;    // without exemption first, then by rate
};
BOOST_DESCRIBE_STRUCT(PriceHelp, (), (teachers_fen, managers_fen, cost_fen, to_cover_fen, price_fen, above_max, missing_fen, scenarios, families))

// Refuses "bad-input" naming every field that is out of range.
Result<PriceHelp> reckon_price(const PriceInputs& inputs, const PriceLimits& limits);

}  // namespace luoshi::fees::disclosure
