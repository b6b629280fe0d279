#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "platform/storage/errors.hpp"

#include <functional>

namespace luoshi::afterschool::catalogue {
namespace {

class Courses : public CatalogueOnBoth {
 protected:
    void SetUp() override {
        CatalogueOnBoth::SetUp();
        if (!IsSkipped()) plan_ = written_plan();
    }
    Result<CourseDetail> try_edit(CourseId id, CourseContent what, Actor actor) {
        const auto version = course(id).course.version;
        return as(actor, [&](Work& work) { return edit_course(work, {id, std::move(what), {}, {version}}); });
    }
    SchoolRoomView put(std::string name, int places = 40) {
        return as(office(),
                  [&](Work& work) {
                      return put_room(work, {work.new_id<RoomId>(), school_.id, name, places, true, 0, {}});
                  })
            .value();
    }
    ServiceTeacher own_teacher(std::string name) {
        return as(office(),
                  [&](Work& work) {
                      PutTeacher command;
                      command.id = work.new_id<TeacherId>();
                      command.school = school_.id;
                      command.name = name;
                      return put_teacher(work, command);
                  })
            .value();
    }
    Result<ServiceTeacher> outside_teacher(Date until, bool with_proof = true, bool with_file = true) {
        const auto file = kept_of_school("无犯罪记录证明");
        return as(office(), [&](Work& work) {
            PutTeacher command;
            if (with_file) command.vetting_file = file;
            command.id = work.new_id<TeacherId>();
            command.school = school_.id;
            command.kind = TeacherKind::outside;
            command.name = "退休教师";
            if (with_proof) command.vetting_proof = "湘岳公证〔2026〕1号";
            command.vetted_on = work.today();
            command.vetting_until = until;
            command.health_until = work.today().plus_years(1);
            command.contract_until = work.today().plus_years(1);
            return put_teacher(work, command);
        });
    }
    PlanId plan_;
};
ON_BOTH_DATABASES(Courses);

TEST_P(Courses, AddedTwiceWithOneIdAreOneCourse) {
    const auto id = new_id<CourseId>();
    const auto what = content("足球", CourseKind::special, "s1", 300, Activity::sport);
    EXPECT_EQ(try_add(plan_, what, office(), id).value().course.version, 1);
    EXPECT_EQ(try_add(plan_, what, office(), id).value().course.version, 1);
    auto other = what;
    other.price_fen = 301;
    EXPECT_EQ(try_add(plan_, other, office(), id).error().slug, "id-taken");
}

struct Wrong {
    const char* field;
    std::function<void(CourseContent&)> plant;
};
TEST_P(Courses, SayWhichFieldIsWrong) {
    const Wrong wrongs[] = {
        {"name", [](CourseContent& c) { c.name = " "; }},
        {"aims", [](CourseContent& c) { c.aims.clear(); }},
        {"safety", [](CourseContent& c) { c.safety.clear(); }},
        {"price_basis", [](CourseContent& c) { c.price_basis.clear(); }},
        {"grades", [](CourseContent& c) { c.grades = {}; }},
        {"grades", [](CourseContent& c) { c.grades = {7}; }},
        {"places_max", [](CourseContent& c) { c.places_min = 41; }},
        {"price_fen", [](CourseContent& c) { c.price_fen = -1; }},
        {"slot", [](CourseContent& c) { c.slot = "s9"; }},
        {"room", [](CourseContent& c) { c.room = RoomId{Uuid{9}}; }},
        {"teacher", [](CourseContent& c) { c.teacher = TeacherId{Uuid{9}}; }},
        {"outside_item", [](CourseContent& c) { c.outside_item = "x"; }},
    };
    for (const auto& wrong : wrongs) {
        auto what = content("足球", CourseKind::special, "s1", 300, Activity::sport);
        wrong.plant(what);
        const auto refused = try_add(plan_, what);
        ASSERT_FALSE(refused) << wrong.field;
        EXPECT_EQ(refused.error().fields.at(0).field, wrong.field) << refused.error().slug;
    }
}

TEST_P(Courses, ARoomAndATeacherHoldOneInASlot) {
    const auto where = put("音乐室");
    const auto who = own_teacher("陈老师");
    auto choir = content("合唱", CourseKind::special, "s1", 300, Activity::art);
    choir.room = where.id;
    choir.teacher = who.id;
    add(plan_, choir);
    auto band = content("口琴", CourseKind::special, "s1", 300, Activity::art);
    band.room = where.id;
    EXPECT_EQ(try_add(plan_, band).error().slug, "room-taken");
    band.room.reset();
    band.teacher = who.id;
    EXPECT_EQ(try_add(plan_, band).error().slug, "teacher-taken");
    band.slot = "s2";
    EXPECT_TRUE(try_add(plan_, band).has_value());
}

TEST_P(Courses, NameFurtherAdultsWhoAreFreeFitAndOfTheSchool) {
    const auto chen = own_teacher("陈老师");
    const auto he = own_teacher("何老师");
    auto choir = content("合唱", CourseKind::special, "s1", 300, Activity::art);
    choir.teacher = chen.id;
    choir.assistants = {he.id};
    const auto id = new_id<CourseId>();
    const auto made = try_add(plan_, choir, office(), id).value().course;
    ASSERT_EQ(made.assistants.size(), 1U);
    EXPECT_EQ(made.assistants[0].name, "何老师");
    EXPECT_EQ(try_add(plan_, choir, office(), id).value().course.version, 1) << "a repeat";
    EXPECT_EQ(plan(plan_).courses.size(), 4U);

    auto band = content("口琴", CourseKind::special, "s1", 300, Activity::art);
    band.assistants = {he.id};
    EXPECT_EQ(try_add(plan_, band).error().slug, "assistant-taken") << "she assists in the choir";
    band.assistants = {chen.id};
    EXPECT_EQ(try_add(plan_, band).error().slug, "assistant-taken") << "he teaches the choir";
    band.assistants = {};
    band.teacher = he.id;
    EXPECT_EQ(try_add(plan_, band).error().slug, "teacher-taken");
    band.slot = "s2";
    band.assistants = {he.id};
    EXPECT_EQ(try_add(plan_, band).error().fields.at(0).slug, "assistant-teaches");
    band.teacher = chen.id;
    EXPECT_TRUE(try_add(plan_, band).has_value()) << "at another time she is free";
    band.teacher.reset();
    band.assistants = {new_id<TeacherId>()};
    EXPECT_EQ(try_add(plan_, band).error().fields.at(0).slug, "no-such-teacher");
}

TEST_P(Courses, KeepTheirAssistantsInTheSlotIntoWhichTheyMove) {
    const auto he = own_teacher("何老师");
    auto choir = content("合唱", CourseKind::special, "s1", 300, Activity::art);
    choir.assistants = {he.id};
    const auto id = add(plan_, choir);
    choir.slot = "s2";
    try_edit(id, choir, office()).value();
    EXPECT_EQ(course(id).course.assistants.size(), 1U);
    choir.assistants = {};
    try_edit(id, choir, office()).value();
    EXPECT_TRUE(course(id).course.assistants.empty());
    choir.assistants = {he.id};
    try_edit(id, choir, office()).value();
    const auto version = course(id).course.version;
    as(office(), [&](Work& work) { return remove_course(work, {id, {}, {version}}); }).value();
}

TEST_P(Courses, NoProofNoAssistant) {
    auto choir = content("合唱", CourseKind::special, "s1", 300, Activity::art);
    const auto who = outside_teacher(clock().today().plus_days(30)).value();
    choir.assistants = {who.id};
    const auto id = add(plan_, choir);
    clock().advance(std::chrono::hours{24 * 31});
    EXPECT_EQ(try_edit(id, choir, office()).error().slug, "assistant-not-fit");
}

constexpr storage::Query same_room{"test.same_room", "UPDATE course SET room = $3 WHERE county = $1 AND plan = $2",
                                   "UPDATE course SET room = $3 WHERE county = $1 AND plan = $2"};
constexpr storage::Query foreign_room{"test.foreign_room", "UPDATE course SET room = $3 WHERE county = $1 AND id = $2",
                                      "UPDATE course SET room = $3 WHERE county = $1 AND id = $2"};
constexpr storage::Query sell{"test.sell", "UPDATE course SET sells_materials = 1 WHERE county = $1",
                              "UPDATE course SET sells_materials = true WHERE county = $1"};

TEST_P(Courses, TheDatabaseItselfRefusesASharedRoomAForeignRoomAndASale) {
    const auto where = put("音乐室");
    const auto foreign = as(neighbour(), [&](Work& work) {
                             return put_room(work, {work.new_id<RoomId>(), other_.id, "别校教室", 40, true, 0, {}});
                         }).value();
    const auto run = [&](auto&& act) {
        as(office(), [&](Work& work) -> Result<Nothing> {
            act(work);
            work.record("test", "plan", plan_.to_string());
            return Nothing{};
        }).value();
    };
    EXPECT_THROW(run([&](Work& work) { work.run(same_room, home, plan_, where.id).rows(); }),
                 storage::ConstraintBroken);
    EXPECT_THROW(run([&](Work& work) { work.run(foreign_room, home, base_, foreign.id).rows(); }),
                 storage::ConstraintBroken);
    EXPECT_THROW(run([&](Work& work) { work.run(sell, home).rows(); }), storage::ConstraintBroken);
}

TEST_P(Courses, TextOfSubjectTeachingWaitsForASecondPerson) {
    auto what = content("思维训练", CourseKind::special, "s1", 300, Activity::clubs);
    what.aims = "奥数提高";
    const auto id = add(plan_, what);
    EXPECT_EQ(course(id).course.screen, ScreenState::waiting);
    EXPECT_EQ(course(id).course.hits.size(), 3U);
    try_consult(plan_, office()).value();
    EXPECT_EQ(try_submit(plan_, head()).error().fields.at(0).slug, "subject-teaching");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return judge_course(work, {id, true, "围棋班", {}, {1}});
                 })
                  .error()
                  .slug,
              "not-permitted");
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return judge_course(work, {id, false, "属于学科培训", {}, {1}});
                 })
                  .value()
                  .course.screen,
              ScreenState::rejected);
    EXPECT_EQ(try_submit(plan_, head()).error().slug, "checks-fail");
    what.aims = "七巧板与华容道";
    what.name = what.item = "智力游戏";
    try_edit(id, what, office()).value();
    EXPECT_EQ(course(id).course.screen, ScreenState::clear);
}

TEST_P(Courses, WhoeverWroteTheTextDoesNotJudgeIt) {
    auto what = content("数学", CourseKind::special, "s1", 300, Activity::clubs);
    const auto id = new_id<CourseId>();
    try_add(plan_, what, head(), id).value();
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return judge_course(work, {id, true, "可以", {}, {1}});
                 })
                  .error()
                  .slug,
              "second-person-required");
}

TEST_P(Courses, NoProofNoRoster) {
    EXPECT_EQ(outside_teacher(clock().today().plus_years(1), false).error().fields.at(0).field, "vetting_proof");
    EXPECT_EQ(outside_teacher(clock().today().plus_years(1), true, false).error().fields.at(0).field, "vetting_file");
    const auto who = outside_teacher(clock().today().plus_days(30)).value();
    ASSERT_EQ(who.vettings.size(), 1U);
    const auto& file = who.vettings[0].file.sha256;
    EXPECT_EQ(ask(office(), [&](Work& work) { return fetch_teacher_file(work, {who.id, file}); }).value().bytes, "无犯罪记录证明");
    EXPECT_EQ(ask(neighbour(), [&](Work& work) { return fetch_teacher_file(work, {who.id, file}); }).error().slug, "no-such-file");
    EXPECT_EQ(ask(official(), [&](Work& work) { return fetch_teacher_file(work, {who.id, file}); }).error().slug, "no-such-file");
    auto what = content("剪纸", CourseKind::special, "s1", 300, Activity::labour);
    what.teacher = who.id;
    const auto id = add(plan_, what);
    EXPECT_EQ(look([&](Work& work) { return find_teacher(work, home, who.id)->fit_until; }),
              clock().today().plus_days(30));
    clock().advance(std::chrono::hours{24 * 31});
    EXPECT_FALSE(look([&](Work& work) { return find_teacher(work, home, who.id)->fit_on(work.today()); }));
    what.name = "剪纸二";
    EXPECT_EQ(try_edit(id, what, office()).error().slug, "teacher-not-fit");
}

TEST_P(Courses, OwnStaffCarryNoProofs) {
    const auto refused = as(office(), [&](Work& work) {
        PutTeacher command;
        command.id = work.new_id<TeacherId>();
        command.school = school_.id;
        command.name = "陈老师";
        command.vetting_proof = "x";
        return put_teacher(work, command);
    });
    EXPECT_EQ(refused.error().slug, "invalid-teacher");
}

TEST_P(Courses, ANewPriceNeedsANewApprovalAndNeverReachesWhoSignedBefore) {
    try_consult(plan_, office()).value();
    try_submit(plan_, head()).value();
    EXPECT_EQ(as(head(),
                 [&](Work& work) {
                     return propose_price(work, {special_, 360, "成本上升", {}, {1}});
                 })
                  .error()
                  .slug,
              "price-not-locked");
    try_approve(plan_, official()).value();
    try_publish(plan_, head()).value();
    const auto signed_at = clock().now();
    clock().advance(std::chrono::hours{24});
    const auto seen = [&] { return http::IfMatch{course(special_).course.version}; };
    as(head(), [&, v = seen()](Work& work) { return propose_price(work, {special_, 360, "成本上升", {}, v}); }).value();
    EXPECT_EQ(course(special_).course.price_fen, 350);
    EXPECT_EQ(as(head(),
                 [&, v = seen()](Work& work) {
                     return propose_price(work, {special_, 370, "再涨", {}, v});
                 })
                  .error()
                  .slug,
              "price-waiting");
    EXPECT_EQ(as(head(),
                 [&, v = seen()](Work& work) {
                     return decide_price(work, {special_, true, "批", "", {}, v});
                 })
                  .error()
                  .slug,
              "not-permitted");
    as(official(), [&, v = seen()](Work& work) {
        return decide_price(work, {special_, true, "试教批〔2026〕2号", "", {}, v});
    }).value();
    EXPECT_EQ(course(special_).course.price_fen, 360);
    const auto price = [&](Instant at) { return look([&](Work& work) { return price_at(work, home, special_, at); }); };
    EXPECT_EQ(price(signed_at), 350);
    EXPECT_EQ(price(clock().now()), 360);
    EXPECT_EQ(price(Instant{}), std::nullopt);
    EXPECT_EQ(course(special_).prices.size(), 2U);
}

TEST_P(Courses, ANewPriceKeepsToOneItemOnePrice) {
    auto twin = content("软笔书法乙班", CourseKind::special, "s1", 350, Activity::art);
    twin.item = "软笔书法";
    const auto second = add(plan_, twin);
    try_consult(plan_, office()).value();
    try_submit(plan_, head()).value();
    try_approve(plan_, official()).value();
    try_publish(plan_, head()).value();
    const auto propose = [&](CourseId id) {
        const auto version = course(id).course.version;
        as(head(), [&](Work& work) { return propose_price(work, {id, 360, "成本上升", {}, {version}}); }).value();
    };
    const auto decide = [&](CourseId id) {
        const auto version = course(id).course.version;
        return as(official(), [&](Work& work) { return decide_price(work, {id, true, "批", "", {}, {version}}); });
    };
    propose(special_);
    EXPECT_EQ(decide(special_).error().slug, "same-price");
    propose(second);
    EXPECT_TRUE(decide(special_).has_value());
    EXPECT_TRUE(decide(second).has_value());
}

TEST_P(Courses, AStoppedOneKeepsItsHistoryAndFreesRoomAndTeacher) {
    try_consult(plan_, office()).value();
    try_submit(plan_, head()).value();
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return stop_course(work, {special_, "人数不足", {}, {1}});
                 })
                  .error()
                  .slug,
              "course-not-running");
    try_approve(plan_, official()).value();
    try_publish(plan_, head()).value();
    const auto version = course(special_).course.version;
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return stop_course(work, {special_, "人数不足", {}, {version}});
                 })
                  .value()
                  .course.state,
              CourseState::stopped);
    EXPECT_EQ(look([&](Work& work) { return find_course(work, special_)->state; }), CourseState::stopped);
    EXPECT_TRUE(
        ask(nobody(), [&](Work& work) { return show_public_plan(work, {plan_}); }).value().courses.back().stopped);
}

TEST_P(Courses, TheOnlyBaseGroupOfATimeIsNotStopped) {
    try_consult(plan_, office()).value();
    try_submit(plan_, head()).value();
    try_approve(plan_, official()).value();
    try_publish(plan_, head()).value();
    const auto version = course(base_).course.version;
    EXPECT_EQ(as(office(), [&](Work& work) { return stop_course(work, {base_, "人数不足", {}, {version}}); })
                  .error()
                  .slug,
              "last-base-group");
    EXPECT_EQ(look([&](Work& work) { return find_course(work, base_)->state; }), CourseState::offered);
}

TEST_P(Courses, OtherRoomsReceiveLines) {
    const auto lines = look([&](Work& work) { return courses_of_plan(work, home, plan_); });
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].kind, CourseKind::base);
    EXPECT_EQ(lines[2].id, special_);
    EXPECT_EQ(lines[2].weekdays, (std::vector<int>{1, 2, 3, 4, 5}));
    EXPECT_EQ(lines[2].starts, TimeOfDay(16, 55));
    EXPECT_EQ(lines[2].price_fen, 350);
    EXPECT_EQ(look([&](Work& work) { return slots_of_plan(work, home, plan_).size(); }), 2U);
    EXPECT_EQ(look([&](Work& work) { return plan_of_term(work, home, school_.id, 2026, org::TermKind::autumn)->id; }),
              plan_);
    EXPECT_FALSE(look(
        [&](Work& work) { return plan_of_term(work, home, school_.id, 2026, org::TermKind::spring).has_value(); }));
}

TEST_P(Courses, RoomsKeepTheirNamesApartAndTheirVersions) {
    const auto room = put("美术室");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return put_room(work, {work.new_id<RoomId>(), school_.id, "美术室", 40, true, 0, {}});
                 })
                  .error()
                  .slug,
              "room-name-taken");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return put_room(work, {room.id, school_.id, "美术室", 40, true, 0, {}});
                 })
                  .value()
                  .version,
              1);
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return put_room(work, {room.id, school_.id, "美术室", 50, true, 9, {}});
                 })
                  .error()
                  .slug,
              "changed-meanwhile");
    EXPECT_EQ(as(office(),
                 [&](Work& work) {
                     return put_room(work, {room.id, school_.id, "美术室", 50, false, 1, {}});
                 })
                  .value()
                  .version,
              2);
    EXPECT_EQ(as(neighbour(),
                 [&](Work& work) {
                     return put_room(work, {room.id, school_.id, "偷", 50, false, 2, {}});
                 })
                  .error()
                  .slug,
              "no-such-school");
    auto what = content("陶艺", CourseKind::special, "s1", 300, Activity::art);
    what.room = room.id;
    EXPECT_EQ(try_add(plan_, what).error().fields.at(0).slug, "room-out-of-use");
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
