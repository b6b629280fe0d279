#include "afterschool/catalogue/store.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "afterschool/catalogue/assistants.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "org/api.hpp"
#include "platform/crypto/digest.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::catalogue {

json::value key_set(const std::vector<std::string>& keys) {
    boost::json::object set;
    for (const auto& key : keys) set[key] = 1;
    return set;
}

std::vector<int> numbers_of(int mask) {
    std::vector<int> numbers;
    for (int i = 0; i < 9; ++i) {
        if ((mask >> i & 1) != 0) numbers.push_back(i + 1);
    }
    return numbers;
}

int mask_of(const std::vector<int>& numbers) {
    int mask = 0;
    for (const int number : numbers) {
        if (number < 1 || number > 9) return 0;
        mask |= 1 << (number - 1);
    }
    return mask;
}

std::string clock_words(int minutes) { return TimeOfDay::from_minutes(minutes).value_or(TimeOfDay{}).to_string(); }

PlanSlot slot_view(const SlotRow& row) {
    return {row.code, row.name, numbers_of(row.days), clock_words(row.starts), clock_words(row.ends), row.lessons};
}

std::optional<Date> first_day(std::initializer_list<std::optional<Date>> days) {
    std::optional<Date> first;
    for (const auto& day : days) {
        if (day && (!first || *day < *first)) first = day;
    }
    return first;
}

std::vector<int> compulsory_grades(org::Stage stage) {
    switch (stage) {
        case org::Stage::primary:
            return {1, 2, 3, 4, 5, 6};
        case org::Stage::junior:
        case org::Stage::complete:
            return {7, 8, 9};
        case org::Stage::nine_year:
        case org::Stage::special:
            return {1, 2, 3, 4, 5, 6, 7, 8, 9};
        case org::Stage::kindergarten:
        case org::Stage::senior:
        case org::Stage::secondary_vocational:
        case org::Stage::technician:
        case org::Stage::higher_vocational:
            return {};
    }
    return {};
}

std::vector<int> grades_with_pupils(Work& work, std::string_view county, BodyId school, org::Stage stage) {
    auto grades = compulsory_grades(stage);
    const auto classes = pupils::classes_of_school(work, county, school);
    const auto is_taught = [&](int grade) {
        return std::ranges::find(classes, grade, &pupils::ClassLine::grade) != classes.end();
    };
    if (std::ranges::any_of(grades, is_taught)) std::erase_if(grades, [&](int grade) { return !is_taught(grade); });
    return grades;
}

CatalogueAction action_view(std::string action, std::string words, std::string words_en,
                            const std::optional<Problem>& why_not) {
    CatalogueAction view{std::move(action), std::move(words), std::move(words_en), !why_not, {}, {}, {}};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

Problem no_such_plan() {
    return {Code::missing, "no-such-plan", "没有这份方案，或者您看不到它", "there is no such plan, or not for you"};
}
Problem no_such_course() {
    return {Code::missing, "no-such-course", "没有这门课程，或者您看不到它", "there is no such course, or not for you"};
}
Problem changed_meanwhile() {
    return {Code::conflict, "changed-meanwhile", "这里刚被别人改过，请刷新后再操作",
            "somebody changed it meanwhile; reload and try again"};
}
Problem id_taken() {
    return {Code::conflict, "id-taken", "这个编号已用于另一项内容，请重新提交",
            "this id belongs to something else; submit anew"};
}

Result<Nothing> same_county(const Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这项内容属于另一个区划，请在请求中给出它的 county",
                   "it belongs to another division; name its county in the request"};
}

Result<Nothing> require_version(const http::IfMatch& seen, std::int64_t now) {
    if (!seen.version)
        return Problem{Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本",
                       "give the version you saw in If-Match"};
    if (*seen.version != now) return changed_meanwhile();
    return Nothing{};
}

Result<SchoolRow> school_for(Work& work, BodyId id, const Permission& permission) {
    auto school = work.one<SchoolRow>(queries::school_for_plan, id);
    const auto& actor = work.actor();
    if (!school || (!actor.may(permissions::read, school->path) && !actor.may(permission, school->path))) {
        return Problem{Code::missing, "no-such-school", "没有这所学校，或者您看不到它",
                       "there is no such school, or not for you"};
    }
    TRY_DO(require(actor, permission, school->path));
    if (!work.may_write()) return std::move(*school);
    TRY_DO(same_county(work, school->county));
    if (school->closed) {
        return Problem{Code::conflict, "school-closed", school->name + " 已撤销，历史内容仍可查看",
                       school->name + " is closed; its history can still be read"};
    }
    if (compulsory_grades(school->stage).empty()) {
        return Problem{Code::conflict, "not-compulsory",
                       "这所学校没有义务教育阶段，不能开展课后服务（湘教发〔2024〕12号）",
                       "this school has no compulsory stage and offers no after-school service"};
    }
    return std::move(*school);
}

Result<PlanHead> find_visible_plan(Work& work, PlanId id) {
    auto head = work.one<PlanHead>(queries::plan_by_id, id);
    if (!head || !work.actor().may(permissions::read, head->path)) return no_such_plan();
    return std::move(*head);
}

Result<PlanHead> find_plan_for_step(Work& work, PlanId id, const Permission& permission) {
    TRY(PlanHead head, find_visible_plan(work, id));
    TRY_DO(require(work.actor(), permission, head.path));
    TRY_DO(same_county(work, head.county));
    return head;
}

Result<PlanHead> find_plan_for_step(Work& work, PlanId id, const Permission& permission, const http::IfMatch& seen) {
    TRY(PlanHead head, find_plan_for_step(work, id, permission));
    TRY_DO(require_version(seen, head.version));
    return head;
}

Result<CourseRow> find_course_row(Work& work, CourseId id) {
    auto row = work.one<CourseRow>(queries::course_by_id, id);
    if (!row) return no_such_course();
    return std::move(*row);
}

std::vector<CourseRow> load_courses(Work& work, std::string_view county, PlanId plan) {
    return work.all<CourseRow>(queries::courses_of_plan, county, plan);
}

std::vector<SlotRow> load_slots(Work& work, std::string_view county, PlanId plan) {
    return work.all<SlotRow>(queries::slots_of_plan, county, plan);
}

std::optional<Problem> why_not_move(const PlanHead& head, PlanMove move) {
    if (after(head.state, move)) return std::nullopt;
    const auto refuse = [](std::string_view slug, std::string_view words, std::string_view words_en) {
        return Problem{Code::conflict, std::string(slug), std::string(words), std::string(words_en)};
    };
    switch (move) {
        case PlanMove::write:
        case PlanMove::change_offer:
        case PlanMove::consult:
            if (head.state == PlanState::submitted)
                return refuse("plan-locked", "方案正在审批，退回后才能修改",
                              "the plan is being decided on; it can be changed once returned");
            if (head.state == PlanState::ended)
                return refuse("plan-ended", "方案已终止，只能查看", "the plan has ended and can only be read");
            if (head.state == PlanState::approved)
                return refuse("plan-locked", "方案已批准，价格已锁定；调整价格请走价格变更审批，其他修改请教育局在公布前退回",
                              "the plan is approved and its prices are locked; a new price needs its own approval, for anything else the bureau returns the plan before it is published");
            return refuse("plan-locked", "方案已批准，价格已锁定；调整价格请走价格变更审批",
                          "the plan is approved and its prices are locked; a new price needs its own approval");
        case PlanMove::submit:
            if (head.state == PlanState::draft)
                return refuse("not-consulted", "还没有就现在的时段、课程和价格征求家长意见",
                              "parents have not been consulted on the slots, courses and prices as they are now");
            return refuse("already-submitted", "方案已经报送", "the plan was handed in already");
        case PlanMove::give_back:
            if (head.state == PlanState::published)
                return refuse("already-published", "方案已经公布，批准不能收回；需要调整的，由学校终止方案或申请调价",
                              "the plan is published and its approval stays; the school can end it or ask for a new price");
            return refuse("not-submitted", "只有已报送或已批准、未公布的方案可以退回",
                          "only a plan that is handed in, or approved and not published, can be returned");
        case PlanMove::approve:
            return refuse("not-submitted", "只有已报送、未决定的方案可以审批",
                          "only a plan that is handed in and undecided can be decided on");
        case PlanMove::publish:
            if (head.state == PlanState::published)
                return refuse("already-published", "方案已经公布", "the plan is published already");
            return refuse("not-approved", "教育局批准后才能公布",
                          "it can be published once the bureau has approved it");
        case PlanMove::end:
            return refuse("plan-ended", "方案已终止", "the plan has ended");
    }
    return std::nullopt;
}

Result<PlanState> require_move(const PlanHead& head, PlanMove move) {
    if (auto why = why_not_move(head, move)) return *std::move(why);
    return *after(head.state, move);
}

void add_plan_event(Work& work, const PlanHead& head, std::string_view event, std::string_view what,
                    const std::optional<std::string>& reason) {
    work.run(queries::insert_plan_event, head.county, head.id, work.new_id<Id<struct PlanEventTag>>(), work.now(),
             work.actor().name, event, what, reason);
}

std::string offer_digest(const std::vector<SlotRow>& slots, const std::vector<CourseRow>& courses,
                         std::optional<int> lessons_end) {
    std::string text = fmt::format("luoshi.offer/1\nlessons_end {}\n", lessons_end.value_or(-1));
    for (const auto& slot : slots)
        text += fmt::format("slot {} {} {} {} {}\n", slot.code, slot.days, slot.starts, slot.ends, slot.lessons);
    for (const auto& course : courses) {
        text += fmt::format("course {} {} {} {} {} {} {}\n", course.id.to_string(), json::enum_name(course.kind),
                            json::enum_name(course.activity), course.grades, course.slot, course.price_fen,
                            json::to_json(course.name));
    }
    return crypto::sha256_hex(text);
}

Result<PlanState> refresh_offer(Work& work, const PlanHead& head) {
    const auto lessons_end = work.one<PlanHead>(queries::plan_by_id, head.id).value().lessons_end;
    const auto digest =
        offer_digest(load_slots(work, head.county, head.id), load_courses(work, head.county, head.id), lessons_end);
    TRY(const PlanState next,
        require_move(head, digest == head.offer_digest ? PlanMove::write : PlanMove::change_offer));
    work.run(queries::touch_offer, head.county, head.id, next, digest);
    return next;
}

PlanStep step_of(Work& work, PlanId id) {
    const auto head = work.one<PlanHead>(queries::plan_by_id, id).value();
    return {head.id, head.version, head.state, {}};
}

namespace {

std::optional<Problem> why_not_judge(const CourseRow& row, const PlanHead& head, const Actor& actor) {
    if (row.screen == ScreenState::clear)
        return Problem{Code::conflict, "nothing-found", "文字没有命中，不需要判断", "nothing was found in the text"};
    if (auto why = why_not_move(head, PlanMove::write)) return why;
    if (row.edited_by == actor_key(actor)) {
        return Problem{Code::conflict, "second-person-required", "填写课程的人不能自己判断，请由另一人判断",
                       "whoever wrote the text does not judge it"};
    }
    return std::nullopt;
}

std::optional<Problem> why_not_propose(const CourseRow& row, const PlanHead& head) {
    if (head.state != PlanState::approved && head.state != PlanState::published) {
        return Problem{Code::conflict, "price-not-locked", "方案批准前直接修改课程价格即可",
                       "before the approval the price is simply edited"};
    }
    if (row.state == CourseState::stopped)
        return Problem{Code::conflict, "course-not-running", "课程已停开", "the course was stopped"};
    if (row.proposed_price)
        return Problem{Code::conflict, "price-waiting", "已有一项价格变更在等待审批",
                       "a new price is waiting for its decision already"};
    return std::nullopt;
}

std::vector<CatalogueAction> course_actions(const CourseRow& row, const PlanHead& head, const Actor& actor) {
    std::vector<CatalogueAction> actions;
    if (actor.may(permissions::plan, head.path)) {
        const auto locked = why_not_move(head, PlanMove::write);
        actions.push_back(action_view("edit", "修改", "Edit", locked));
        actions.push_back(action_view("remove", "删除", "Remove", locked));
        std::optional<Problem> not_running;
        if (row.state != CourseState::offered) {
            not_running = Problem{Code::conflict, "course-not-running", "只有正在开设的课程可以停开",
                                  "only a running course can be stopped"};
        }
        actions.push_back(action_view("stop", "停开", "Stop", not_running));
        actions.push_back(action_view("propose_price", "申请调价", "Ask for a new price", why_not_propose(row, head)));
    }
    if (actor.may(permissions::screen, head.path) && row.screen != ScreenState::clear) {
        actions.push_back(action_view("judge", "判断文字", "Judge the text", why_not_judge(row, head, actor)));
    }
    if (actor.may(permissions::approve, head.path)) {
        std::optional<Problem> none;
        if (!row.proposed_price)
            none = Problem{Code::conflict, "no-price-waiting", "没有等待审批的价格变更", "no new price is waiting"};
        actions.push_back(action_view("decide_price", "审批调价", "Decide on the price", none));
    }
    return actions;
}

}  // namespace

CourseView course_view(const CourseRow& row, const PlanHead& head, const Actor& actor, const std::vector<AssistantRow>& assistants, bool base_by_day) {
    CourseView view;
    view.id = row.id;
    view.version = row.version;
    view.plan = row.plan;
    view.kind = row.kind;
    view.activity = row.activity;
    view.name = row.name;
    view.item = row.item;
    view.grades = numbers_of(row.grades);
    view.places_min = row.places_min;
    view.places_max = row.places_max;
    view.slot = row.slot;
    view.slot_name = row.slot_name;
    view.weekdays = numbers_of(row.days);
    view.starts = clock_words(row.starts);
    view.ends = clock_words(row.ends);
    view.lessons = row.lessons;
    view.room = row.room;
    view.room_name = row.room_name;
    view.teacher = row.teacher;
    view.teacher_name = row.teacher_name;
    view.assistants = assistant_views(assistants, row.id);
    view.listing = row.listing;
    view.outside_body_name = row.listing_name;
    view.outside_item = row.outside_item;
    view.price_fen = row.price();
    view.by_day = base_by_day && row.kind == CourseKind::base;
    view.price_approved = row.approved_price.has_value();
    view.price_basis = row.price_basis;
    view.aims = row.aims;
    view.materials = row.materials;
    view.safety = row.safety;
    view.screen = row.screen;
    view.hits = row.hits;
    view.screen_reason = row.screen_reason;
    view.state = row.state;
    view.stop_reason = row.stop_reason;
    view.actions = course_actions(row, head, actor);
    return view;
}

}  // namespace luoshi::afterschool::catalogue
