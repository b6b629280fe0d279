// Published notices as they lie in the database, and what every use case of this room begins with.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "fees/disclosure/draft.hpp"
#include "fees/disclosure/permissions.hpp"
#include "fees/disclosure/views.hpp"
#include "foundation/result.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::fees::disclosure {

// One version, in the order of queries/notice_by_id.sql.
struct StoredNotice {
    std::string county;
    NoticeId id;
    BodyId school;
    std::string school_name;  // as it is called today
    std::string school_path;
    PlanId plan;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    int version = 0;
    std::string content;
    std::string sha256;
    Instant published_at;
    std::string published_by;
    std::optional<Instant> withdrawn_at;
    std::optional<std::string> withdrawn_reason;
    std::optional<std::string> withdrawn_by;
    int newest = 0;  // version of the plan

    NoticeContent read() const;
    NoticeState state() const;
};
BOOST_DESCRIBE_STRUCT(StoredNotice, (),
                      (county, id, school, school_name, school_path, plan, school_year, term, version, content, sha256, published_at, published_by,
                       withdrawn_at, withdrawn_reason, withdrawn_by, newest))

std::optional<StoredNotice> find_stored(Work& work, NoticeId id);
std::optional<StoredNotice> find_version(Work& work, std::string_view county, PlanId plan, int version);
int newest_version(Work& work, std::string_view county, PlanId plan);
// Against the version before; nothing for the first.
std::vector<NoticeChange> changes_of(Work& work, const StoredNotice& notice);

Problem no_such_notice();
Problem no_such_plan();
// A school's plan for whoever holds the right over it; everybody else: missing "no-such-plan".
Result<PlanFacts> require_plan(Work& work, PlanId plan, const Permission& right);
Result<StoredNotice> require_notice(Work& work, NoticeId id, const Permission& right);
// Refuses "other-county" when a write does not run in the partition of what it changes.
Result<Nothing> require_county(Work& work, std::string_view county);

ActionView action_view(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not);

// Where the portal shows a notice; its QR code says the same.
std::string address_of(NoticeId id);
QrView qr_of(NoticeId id);

}  // namespace luoshi::fees::disclosure
