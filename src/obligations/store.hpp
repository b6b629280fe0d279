// Duties and shares as rows, and what every use case begins with.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "obligations/views.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::obligations {

// In the order of queries/share_by_id.sql and its sisters.
struct ShareLine {
    std::string county;
    ShareId id;
    DutyId duty;
    BodyId issuer;
    std::string issuer_name;
    std::string issuer_path;
    BodyId body;
    std::string body_name;
    std::string body_path;
    std::string body_county;
    std::string instance;
    ShareState state = ShareState::issued;
    std::int64_t version = 1;
    std::int64_t round = 1;
    std::optional<Date> due;
    std::optional<org::PostId> post;
    std::string contact;
    std::optional<Instant> signed_at;
    std::optional<RequestId> request;
    std::optional<ConclusionId> closed_by;
    DutyContent content;
    std::optional<Instant> issued_at;
    std::optional<NoticeRefId> notice;
    std::optional<std::string> notice_county;
    std::optional<std::string> clause;
    std::optional<std::string> clause_path;
    std::optional<std::string> notice_number;
    std::optional<std::int64_t> percent;
    std::int64_t approved_periods = 0;
    std::int64_t reports_waiting = 0;
    std::int64_t evidence = 0;
    std::int64_t suspensions = 0;
    std::optional<Instant> asked_at;
};
BOOST_DESCRIBE_STRUCT(ShareLine, (), (county, id, duty, issuer, issuer_name, issuer_path, body, body_name, body_path, body_county, instance, state, version, round, due, post,
                                      contact, signed_at, request, closed_by, content, issued_at, notice, notice_county, clause, clause_path, notice_number, percent,
                                      approved_periods, reports_waiting, evidence, suspensions, asked_at))

// In the order of queries/duty_by_id.sql.
struct DutyLine {
    std::string county;
    DutyId id;
    BodyId issuer;
    std::string issuer_name;
    std::string issuer_path;
    std::optional<std::string> notice_county;
    std::optional<NoticeRefId> notice;
    std::optional<std::string> clause;
    std::optional<std::string> clause_path;
    std::optional<std::string> clause_text;
    std::optional<std::string> notice_number;
    std::optional<std::string> notice_title;
    DutyContent content;
    std::optional<Date> due;
    Recurrence recurrence = Recurrence::none;
    DutyState state = DutyState::draft;
    std::int64_t version = 1;
    Instant made_at;
    std::string made_by;
    std::string made_by_name;
    std::optional<Instant> issued_at;
    std::optional<std::string> issued_by_name;
    std::int64_t shares = 0;
    std::int64_t flags = 0;
};
BOOST_DESCRIBE_STRUCT(DutyLine, (), (county, id, issuer, issuer_name, issuer_path, notice_county, notice, clause, clause_path, clause_text, notice_number, notice_title,
                                     content, due, recurrence, state, version, made_at, made_by, made_by_name, issued_at, issued_by_name, shares, flags))

Problem no_such_duty();
Problem no_such_share();
Problem id_taken();
// A write goes into the county of the duty.
Result<Nothing> require_partition(Work& work, std::string_view county);

// Everything at or below a path is [path, end_of(path)).
std::string end_of(std::string path);
// "/430000/430100/430104/" for the offices of a county: what a department may give duties to lies below it.
std::string division_path(std::string_view body_path);

bool may_see(const Actor& actor, const ShareLine& share);
bool may_write(const Actor& actor, const DutyLine& duty);
// Missing where the actor may not see it.
Result<DutyLine> find_duty(Work& work, std::string_view county, DutyId id);
Result<DutyLine> duty_to_write(Work& work, std::string_view county, DutyId id);
Result<ShareLine> find_share(Work& work, std::string_view county, ShareId id);
// Seen, of the partition of this Work, and permitted over the body that owes (answer, approve) or has issued (close).
Result<ShareLine> share_to_answer(Work& work, std::string_view county, ShareId id, const Permission& permission);
Result<ShareLine> share_to_oversee(Work& work, std::string_view county, ShareId id);
// Allowed by the state machine, or refused with "not-now".
Result<ShareState> require_act(const ShareLine& share, Act act);

void add_step(Work& work, const ShareLine& share, std::string_view act, const std::string& words);
void set_state(Work& work, const ShareLine& share, ShareState state);

std::vector<StoppedSpan> stopped_spans(Work& work, const ShareLine& share);
Judgement judge_share(Work& work, const WorkingDays& days, const ShareLine& share, Date today);
std::vector<std::string> missing_periods(Work& work, const ShareLine& share, Date today);
DutyShareRow row_of(Work& work, const WorkingDays& days, const ShareLine& share, Date today);
DutyRow row_of(const DutyLine& duty);
bool without_subject(const DutyLine& duty);

std::vector<DutyTargetView> load_targets(Work& work, std::string_view county, DutyId duty);

// Numbers are stored in thousandths.
std::optional<std::int64_t> milli(const std::optional<double>& number);
std::optional<double> from_milli(const std::optional<std::int64_t>& number);

const Measure* find_measure(std::string_view name);
std::vector<const Measure*> all_measures();

}  // namespace luoshi::obligations
