// For database tests that put bills directly into the tables: what a bill rests on, as pupils, disclosure and charges write it.
#pragma once
#include "platform/storage/query.hpp"

namespace luoshi::fees::charges::grounds {

#define ROW(name, text) \
    inline constexpr storage::Query name { "test.grounds_" #name, text, text }
// $2 a consent that was given; $2 the pupil, $3 the instant at which its consent stands no longer.
ROW(consent_stands,
    "INSERT INTO consent_span (county, consent, pupil, kind, school_year, term, decision, given_at, stood_from, stood_until) "
    "SELECT county, id, pupil, kind, school_year, term, decision, given_at, given_at, 9223372036854775807 FROM consent WHERE county = $1 AND id = $2");
ROW(consent_ends, "UPDATE consent_span SET stood_until = $3 WHERE county = $1 AND pupil = $2 AND stood_until = 9223372036854775807");
// $2 a notice that was published; $2 the plan, $3 the instant at which its notice is withdrawn or replaced.
ROW(notice_stands,
    "INSERT INTO fee_notice_span (county, notice, plan, published_at, stood_until) "
    "SELECT county, id, plan, published_at, 9223372036854775807 FROM fee_notice WHERE county = $1 AND id = $2");
ROW(notices_end, "UPDATE fee_notice_span SET stood_until = $3 WHERE county = $1 AND plan = $2 AND stood_until = 9223372036854775807");
// $2 the bill to come, $3 its consent, $4 its notice, $5 its instant.
ROW(of_bill,
    "INSERT INTO bill_ground (county, bill, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, notice_published_at, "
    "notice_until, billed_at) SELECT s.county, $2, s.pupil, n.plan, s.school_year, s.term, s.kind, s.consent, s.stood_from, s.stood_until, n.notice, n.published_at, "
    "n.stood_until, $5 FROM consent_span s JOIN fee_notice_span n ON n.county = s.county AND n.notice = $4 WHERE s.county = $1 AND s.consent = $3");
#undef ROW

}  // namespace luoshi::fees::charges::grounds
