// A bill for a child of the sample school, put directly into the tables, beside those that the sample may hold.
#pragma once
#include "fees/charges/api.hpp"
#include "fees/journal/api.hpp"
#include "pupils/api.hpp"

namespace luoshi::testing {

namespace rows {
#define ROW(name, text) \
    inline constexpr storage::Query name { "test.online_" #name, text, text }
ROW(plan, "SELECT p.id FROM service_plan p WHERE p.county = $1 AND p.school = $2 AND p.state = 'published' ORDER BY p.id LIMIT 1");
ROW(consent, 
    "SELECT c.consent, c.given_at FROM consent_span c JOIN service_plan p ON p.county = c.county AND p.id = $3 AND p.school_year = c.school_year AND p.term = c.term "
    "WHERE c.county = $1 AND c.pupil = $2 AND c.kind = 'after_school' AND c.stood_until = 9223372036854775807");
ROW(give_consent,
    "INSERT INTO consent (county, id, pupil, kind, school_year, term, serial, agreement, text_sha256, decision, given_at, decided_by, reason) SELECT a.county, $3, $4, "
    "a.kind, a.school_year, a.term, 99, a.id, a.sha256, 'given', $5, 'settlement', 'test' FROM agreement a JOIN service_plan p ON p.county = "
    "a.county AND p.id = $6 AND p.school_year = a.school_year AND p.term = a.term WHERE a.county = $1 AND a.school = $2 AND a.kind = 'after_school' ORDER BY a.id "
    "LIMIT 1");
ROW(consent_stands,
    "INSERT INTO consent_span (county, consent, pupil, kind, school_year, term, decision, given_at, stood_from, stood_until) "
    "SELECT county, id, pupil, kind, school_year, term, decision, given_at, given_at, 9223372036854775807 FROM consent WHERE county = $1 AND id = $2");
ROW(nothing_stood,
    "DELETE FROM consent_standing WHERE county = $1 AND EXISTS (SELECT 1 FROM consent c WHERE c.county = $1 AND c.id = $2 AND c.pupil = consent_standing.pupil "
    "AND c.kind = consent_standing.kind AND c.school_year = consent_standing.school_year AND c.term = consent_standing.term)");
ROW(is_standing,
    "INSERT INTO consent_standing (county, pupil, kind, school_year, term, standing, consent, given_at, changed_at) "
    "SELECT county, pupil, kind, school_year, term, 'given', id, given_at, given_at FROM consent WHERE county = $1 AND id = $2");
ROW(notices_end, "UPDATE fee_notice_span SET stood_until = $3 WHERE county = $1 AND plan = $2 AND stood_until = 9223372036854775807");
ROW(notice_stands,
    "INSERT INTO fee_notice_span (county, notice, plan, published_at, stood_until) "
    "SELECT county, id, plan, published_at, 9223372036854775807 FROM fee_notice WHERE county = $1 AND id = $2");
ROW(ground,
    "INSERT INTO bill_ground (county, bill, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, notice_published_at, "
    "notice_until, billed_at) SELECT s.county, $2, s.pupil, n.plan, s.school_year, s.term, s.kind, s.consent, s.stood_from, s.stood_until, n.notice, n.published_at, "
    "n.stood_until, $5 FROM consent_span s JOIN fee_notice_span n ON n.county = s.county AND n.notice = $4 "
    "WHERE s.county = $1 AND s.consent = $3 AND s.stood_until = 9223372036854775807");
ROW(consented, "SELECT c.pupil FROM consent c JOIN pupil p ON p.county = c.county AND p.id = c.pupil WHERE c.county = $1 AND p.school = $2 ORDER BY c.pupil LIMIT 1");
ROW(notice,
    "INSERT INTO fee_notice (county, id, school, plan, school_year, term, version, content, content_sha256, published_at, published_by, published_by_name) "
    "SELECT $1, $2, $3, $4, 2026, 'autumn', coalesce(max(n.version), 0) + 1, '{}', '-', $5, 'a', 'a' FROM fee_notice n WHERE n.county = $1 AND n.plan = $4");
ROW(run,
    "INSERT INTO bill_run (county, id, school, plan, notice, kind, bills, due_fen, exempt_fen, due_entry, made_at, made_by, made_by_name) "
    "VALUES ($1, $2, $3, $4, $5, 'term', 1, $6, 0, $7, $8, 'a', 'a')");
ROW(bill,
    "INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen, "
    "exempt_fen, due_fen, words, words_en, basis) VALUES ($1, $2, $3, $4, $5, $6, $13, 3, $7, $8, $9, $10, $11, $12, 0, 0, $12, '-', '-', '-')");
ROW(line, "INSERT INTO bill_line (county, bill, item, notice, grade, price_fen, lessons, gross_fen) VALUES ($1, $2, 'base', $3, 3, $4, 1, $4)");
ROW(notice_line, "INSERT INTO fee_notice_line (county, notice, item, grade, price_fen) VALUES ($1, $2, 'base', 3, $3)");
ROW(standing, "INSERT INTO bill_standing (county, bill, due_fen, paid_fen, waived_fen) VALUES ($1, $2, $3, 0, 0)");
#undef ROW
struct Consent {
    pupils::ConsentId id;
    Instant given_at;
};
BOOST_DESCRIBE_STRUCT(Consent, (), (id, given_at))
}  // namespace rows

// `serial`: from 900 on, other for each bill of a child.
inline Result<fees::charges::BillId> add_bill(Work& work, const pupils::PupilLine& pupil, std::int64_t fen, int serial) {
    const auto plan = work.one<fees::charges::PlanId>(rows::plan, pupil.county, pupil.school).value();
    const auto now = work.now();
    if (!work.one<rows::Consent>(rows::consent, pupil.county, pupil.id, plan)) {
        const auto given = work.new_id<pupils::ConsentId>();
        work.run(rows::give_consent, pupil.county, pupil.school, given, pupil.id, now.plus(-std::chrono::seconds{1}), plan);
        work.run(rows::consent_stands, pupil.county, given);
        work.run(rows::nothing_stood, pupil.county, given);
        work.run(rows::is_standing, pupil.county, given);
    }
    const auto consent = work.one<rows::Consent>(rows::consent, pupil.county, pupil.id, plan).value();
    const auto notice = work.new_id<Id<struct TestNoticeTag>>();
    const auto run = work.new_id<Id<struct TestRunTag>>();
    const auto bill = work.new_id<fees::charges::BillId>();
    work.run(rows::notices_end, pupil.county, plan, now);
    work.run(rows::notice, pupil.county, notice, pupil.school, plan, now);
    work.run(rows::notice_stands, pupil.county, notice);
    work.run(rows::notice_line, pupil.county, notice, fen);
    TRY(const fees::journal::EntryId entry, fees::journal::post(work, {.books = {pupil.school, fees::Fund::service, 2026, org::TermKind::autumn},
                                                                       .debit = fees::journal::Account::receivable,
                                                                       .credit = fees::journal::Account::unsettled,
                                                                       .amount = Money::fen(fen),
                                                                       .reason = fees::journal::Reason::billed,
                                                                       .words = "开单",
                                                                       .reference = {"bill_run", run.to_string()}}));
    work.run(rows::run, pupil.county, run, pupil.school, plan, notice, fen, entry, now);
    work.run(rows::ground, pupil.county, bill, consent.id, notice, now);
    work.run(rows::bill, pupil.county, bill, run, pupil.school, pupil.id, plan, consent.id, consent.given_at, notice, now, now, fen, serial);
    work.run(rows::line, pupil.county, bill, notice, fen);
    work.run(rows::standing, pupil.county, bill, fen);
    work.record("test.bill", "bill", bill.to_string());
    return bill;
}

}  // namespace luoshi::testing
