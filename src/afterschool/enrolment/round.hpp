// A round as a row, and what follows from its announced window and the clock.
#pragma once
#include <optional>
#include <string>

#include "afterschool/enrolment/settings.hpp"
#include "foundation/result.hpp"
#include "platform/http/route.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::enrolment {

enum class Stage { planned, announced, frozen, settled, cancelled };
BOOST_DESCRIBE_ENUM(Stage, planned, announced, frozen, settled, cancelled)

struct RoundHead {
    RoundId id;
    std::string county;
    std::int64_t version = 0;
    BodyId school;
    std::string school_name;
    std::string school_path;
    PlanId plan;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    Stage stage = Stage::planned;
    std::string title;
    RoundSettings settings;  // as announced; before that as planned
    std::optional<RoundId> follows;
    std::optional<std::string> announcement_sha256;
    std::optional<std::string> announcement;
    std::optional<Instant> published_at;
    std::optional<std::string> frozen_sha256;
    std::optional<std::string> draw_record_sha256;
    std::optional<std::string> cancelled_reason;
};
BOOST_DESCRIBE_STRUCT(RoundHead, (),
                      (id, county, version, school, school_name, school_path, plan, school_year, term, stage, title,
                       settings, follows, announcement_sha256, announcement, published_at, frozen_sha256,
                       draw_record_sha256, cancelled_reason))

std::optional<RoundHead> load_round(Work& work, RoundId id);
RoundState state_of(const RoundHead& head, Instant now);
RoundLine line_of(const RoundHead& head, Instant now);

Problem no_such_round();
Problem other_county();
// The round for a step of the school: in the county of the Work, with the permission over the school, at the version
// that was seen.
Result<RoundHead> find_round_for_step(Work& work, RoundId id, const Permission& permission,
                                      const http::IfMatch& if_match = {});
// Open for pupils of that grade now. Refuses "round-not-open-yet", "round-over", "round-cancelled",
// "grade-not-in-round".
std::optional<Problem> why_not_choose(const RoundHead& head, int grade, Instant now);

}  // namespace luoshi::afterschool::enrolment
