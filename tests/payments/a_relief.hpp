// Money that a sample family gets back: a relief put directly into the tables, and the right that arises from it.
#pragma once
#include "fees/charges/api.hpp"
#include "fees/refunds/api.hpp"

namespace luoshi::testing {

namespace rows {
inline constexpr std::string_view relief_text =
    "INSERT INTO bill_relief (county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, at, "
    "by_whom, by_name) SELECT $1, $2, b.school, b.pupil, b.plan, 'stopped', $3, $4, $4, 0, 0, '停课', 'stopped', '', $5, $6, 'a', 'a' FROM bill b WHERE b.county = $1 AND "
    "b.id = $7";
inline constexpr storage::Query relief{"test.online_relief", relief_text, relief_text};
inline constexpr std::string_view right_text = "SELECT r.id FROM refund_right r WHERE r.county = $1 AND r.relief = $2";
inline constexpr storage::Query right{"test.online_right", right_text, right_text};
}  // namespace rows

// Of the bill's pupil and plan; the bill must be paid.
inline Result<fees::refunds::RightId> add_right(Work& work, BodyId school, fees::payments::BillId bill, std::int64_t fen, const std::string& reference) {
    const auto id = work.new_id<fees::charges::ReliefId>();
    TRY(const fees::journal::EntryId entry, fees::journal::post(work, {.books = {school, fees::Fund::service, 2026, org::TermKind::autumn},
                                                                       .debit = fees::journal::Account::unsettled,
                                                                       .credit = fees::journal::Account::refunds_due,
                                                                       .amount = Money::fen(fen),
                                                                       .reason = fees::journal::Reason::relieved,
                                                                       .words = "停课",
                                                                       .reference = {"relief", id.to_string()}}));
    work.run(rows::relief, work.county(), id, reference, fen, entry, work.now(), bill);
    TRY_DO(fees::refunds::hear_relieved(work, json::value{{"relief", id.to_string()}}));
    work.record("test.relief", "bill_relief", id.to_string());
    return work.one<fees::refunds::RightId>(rows::right, work.county(), id).value();
}

}  // namespace luoshi::testing
