// A draw as a row, and what every step begins with: is it there, is it visible, may it be taken now.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "afterschool/allocation/matching/files.hpp"
#include "afterschool/allocation/views.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::allocation {

struct ListFigures {
    std::int64_t pupils = 0;
    std::int64_t wishes = 0;
    std::int64_t courses = 0;
    std::int64_t places = 0;
};
BOOST_DESCRIBE_STRUCT(ListFigures, (), (pupils, wishes, courses, places))

// In the order of queries/draw_by_id.sql.
struct DrawHead {
    std::string county;
    DrawId id;
    std::int64_t version = 0;
    BodyId school;
    std::string school_name;
    std::string school_path;
    RoundId round;
    std::string round_title;
    DrawState state = DrawState::announced;
    Mechanism mechanism = Mechanism::da;
    crypto::Algorithm algorithm = crypto::Algorithm::sha256;
    std::string list_digest;
    std::string list_sha256;
    ListFigures figures;
    std::string commitment;
    std::string secret;  // hexadecimal; leaves this room only once it is drawn
    std::string public_source;
    Instant draws_at;
    Instant announced_at;
    std::string announced_by;
    std::optional<std::string> public_value;
    std::optional<std::string> entered_by;
    std::optional<Instant> drawn_at;
    std::optional<std::string> seed;
    std::optional<std::string> record_sha256;
    std::optional<Fairness> fairness;
    std::optional<std::int64_t> left_with_nothing;
};
BOOST_DESCRIBE_STRUCT(DrawHead, (),
                      (county, id, version, school, school_name, school_path, round, round_title, state, mechanism,
                       algorithm, list_digest, list_sha256, figures, commitment, secret, public_source, draws_at,
                       announced_at, announced_by, public_value, entered_by, drawn_at, seed, record_sha256, fairness,
                       left_with_nothing))

Problem no_such_draw();
Problem wrong_state(std::string_view words, std::string_view words_en);
Result<Nothing> require_reason(const std::string& reason);

std::optional<DrawHead> find_head(Work& work, DrawId id);
// For whoever may read draws of that school; otherwise as if it did not exist.
Result<DrawHead> find_visible(Work& work, DrawId id);
// Visible, of this partition, with the right asked for, and of the version in If-Match.
Result<DrawHead> find_for_step(Work& work, DrawId id, const Permission& permission, const http::IfMatch& if_match);

void add_event(Work& work, const DrawHead& head, DrawEvent event, std::string_view note);
DrawStep step_of(Work& work, DrawId id);

// Which steps are open, and why the others are not.
std::optional<Problem> why_not_enter(const DrawHead& head, Instant now);
std::optional<Problem> why_not_confirm(const DrawHead& head, const Actor& actor);
std::optional<Problem> why_not_take_back(const DrawHead& head);
std::optional<Problem> why_not_run(const DrawHead& head);
std::optional<Problem> why_not_cancel(const DrawHead& head, Instant now);

json::value key_set(const std::vector<std::string>& keys);
inline constexpr std::string_view last_id = "ffffffff-ffff-ffff-ffff-ffffffffffff";
// Lists go down by id, which is made from the time.
Result<DrawId> read_cursor(const std::optional<std::string>& cursor);
std::size_t page_size(const std::optional<int>& limit);

std::vector<CourseResult> courses_of(Work& work, const DrawHead& head);
std::vector<DrawEventView> events_of(Work& work, const std::string& county, DrawId draw);

}  // namespace luoshi::afterschool::allocation
