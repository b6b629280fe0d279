// What people may ask of fee notices. `county` names the partition of a write where it is not the caller's own.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "fees/disclosure/ids.hpp"
#include "foundation/json.hpp"
#include "foundation/time.hpp"

namespace luoshi::fees::disclosure {

struct PreviewNotice {
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(PreviewNotice, (), (plan))

// `sha256`: of the draft that the person has seen.
struct PublishNotice {
    NoticeId id;
    PlanId plan;
    std::string sha256;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(PublishNotice, (), (id, plan, sha256, county))

struct WithdrawNotice {
    NoticeId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(WithdrawNotice, (), (id, reason, county))

struct OneNotice {
    NoticeId id;
};
BOOST_DESCRIBE_STRUCT(OneNotice, (), (id))

struct FindNotices {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(FindNotices, (), (school))

struct FindPublicNotices {
    std::optional<std::string> school = {};    // part of a name
    std::optional<std::string> division = {};  // code of a county
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(FindPublicNotices, (), (school, division, cursor, limit))

struct FindSchoolNotices {
    BodyId school;
};
BOOST_DESCRIBE_STRUCT(FindSchoolNotices, (), (school))

// The prices of the schools below a place: `body` is any body that the actor may see prices of; absent: all of them.
struct ComparePrices {
    std::optional<BodyId> body = {};
    std::optional<std::string> cursor = {};
    std::optional<int> limit = {};
};
BOOST_DESCRIBE_STRUCT(ComparePrices, (), (body, cursor, limit))

// What a lesson would have to cost at a school; amounts of the whole term unless they say otherwise.
struct AskPriceHelp {
    BodyId school;
    std::int64_t lessons = 0;
    std::int64_t groups = 0;
    std::int64_t teacher_pay_fen = 0;
    std::optional<std::int64_t> managers_percent = {};
    std::optional<std::int64_t> consumables_fen = {};
    std::optional<std::int64_t> outside_fen = {};
    std::optional<std::int64_t> subsidy_fen = {};
    std::int64_t pupils = 0;
};
BOOST_DESCRIBE_STRUCT(AskPriceHelp, (),
                      (school, lessons, groups, teacher_pay_fen, managers_percent, consumables_fen, outside_fen, subsidy_fen, pupils))

}  // namespace luoshi::fees::disclosure
