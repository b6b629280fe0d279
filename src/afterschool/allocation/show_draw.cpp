#include "afterschool/allocation/answers.hpp"
#include "afterschool/allocation/permissions.hpp"
#include "afterschool/allocation/queries.hpp"
#include "afterschool/allocation/store.hpp"
#include "afterschool/allocation/use_cases.hpp"

namespace luoshi::afterschool::allocation {
namespace {

DrawAction action(std::string name, std::string words, std::string words_en, const std::optional<Problem>& why_not) {
    DrawAction view{.action = std::move(name),
                    .words = std::move(words),
                    .words_en = std::move(words_en),
                    .enabled = !why_not,
                    .reason = {},
                    .reason_text = {},
                    .reason_text_en = {}};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

std::vector<DrawAction> actions_on(const DrawHead& head, const Actor& actor, Instant now) {
    std::vector<DrawAction> actions;
    if (actor.may(permissions::value, head.school_path)) {
        actions.push_back(action("enter_value", "录入公开值", "Enter the public value", why_not_enter(head, now)));
        actions.push_back(
            action("confirm_value", "核对公开值", "Confirm the public value", why_not_confirm(head, actor)));
        actions.push_back(action("take_back", "收回公开值", "Take the value back", why_not_take_back(head)));
    }
    if (actor.may(permissions::draw, head.school_path)) {
        actions.push_back(action("run", "摇号", "Run the draw", why_not_run(head)));
        actions.push_back(action("cancel", "撤销", "Cancel", why_not_cancel(head, now)));
    }
    return actions;
}

struct LeftColumns {
    PupilId pupil;
    std::string code;
    int grade = 0;
    std::vector<StoredWish> wishes;
};
BOOST_DESCRIBE_STRUCT(LeftColumns, (), (pupil, code, grade, wishes))

}  // namespace

Result<http::Page<DrawRow>> find_draws(Work& work, const FindDraws& query) {
    TRY(const DrawId after, read_cursor(query.cursor));
    const auto limit = page_size(query.limit);
    auto rows =
        work.all<DrawRow>(queries::find_draws, key_set(work.actor().scopes(permissions::read)), query.body.value_or(""),
                          query.round ? query.round->to_string() : std::string(),
                          query.state ? std::string(json::enum_name(*query.state)) : std::string(), after, limit + 1);
    http::Page<DrawRow> page;
    if (rows.size() > limit) {
        rows.pop_back();
        page.next = rows.back().id.to_string();
    }
    page.items = std::move(rows);
    return page;
}

Result<DrawView> show_draw(Work& work, const OneDraw& query) {
    TRY(const DrawHead head, find_visible(work, query.id));
    const auto& actor = work.actor();
    DrawView view;
    view.id = head.id;
    view.county = head.county;
    view.version = head.version;
    view.round = head.round;
    view.round_title = head.round_title;
    view.school = head.school;
    view.school_name = head.school_name;
    view.state = head.state;
    view.mechanism = head.mechanism;
    view.algorithm = head.algorithm;
    view.list_digest = head.list_digest;
    view.list_sha256 = head.list_sha256;
    view.pupils = head.figures.pupils;
    view.wishes = head.figures.wishes;
    view.courses = head.figures.courses;
    view.places = head.figures.places;
    view.commitment = head.commitment;
    view.public_source = head.public_source;
    view.draws_at = head.draws_at;
    // The second person types what they read in public, not what they read here.
    const bool second_still_to_come = head.state == DrawState::entered && head.entered_by != actor_key(actor);
    if (!second_still_to_come) view.public_value = head.public_value;
    if (head.state == DrawState::drawn) {
        view.secret = head.secret;
        view.seed = head.seed;
        view.record_sha256 = head.record_sha256;
        view.results = courses_of(work, head);
        view.fairness = head.fairness;
        view.left_with_nothing = head.left_with_nothing.value_or(0);
        for (const auto& course : view.results) view.places_left += course.places - course.seated;
    }
    view.events = events_of(work, head.county, head.id);
    view.actions = actions_on(head, actor, work.now());
    return view;
}

Result<LeftOver> show_left_over(Work& work, const OneDraw& query) {
    TRY(const DrawHead head, find_visible(work, query.id));
    TRY_DO(require(work.actor(), permissions::read, head.school_path));
    if (head.state != DrawState::drawn)
        return Problem{Code::conflict, "not-drawn", "还没有摇号", "the draw is not run yet"};
    LeftOver left;
    for (auto& row : work.all<LeftColumns>(queries::left_with_nothing, head.county, head.id)) {
        const bool sits = std::ranges::any_of(row.wishes, [](const StoredWish& wish) {
            return matching::is_seated(wish.why) && !wish.not_given;
        });
        if (sits) continue;
        left.pupils.push_back(
            {row.pupil, std::move(row.code), row.grade, static_cast<std::int64_t>(row.wishes.size())});
    }
    left.courses = courses_of(work, head);
    std::erase_if(left.courses, [](const CourseResult& course) { return course.seated >= course.places; });
    return left;
}

}  // namespace luoshi::afterschool::allocation
