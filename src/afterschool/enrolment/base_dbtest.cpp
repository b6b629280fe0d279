// The base place at every time of the base service: a group in each hour, on the weekdays chosen.
#include "afterschool/enrolment/counts/places.hpp"
#include "afterschool/enrolment/enrolment_on_both.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

constexpr Date a_monday(2026, 9, 7);
constexpr Date a_tuesday(2026, 9, 8);

class BaseService : public EnrolmentOnBoth {
 protected:
    BaseService() : BaseService({migrations::all}) {}
    explicit BaseService(std::vector<storage::Migrations> own) : EnrolmentOnBoth(std::move(own)) {
        wanted_.base_groups = 2;
        wanted_.second_hour = true;
    }

    Result<BaseView> try_choose(int family, std::vector<int> weekdays) {
        const ChooseBase command{.id = fresh<BaseChoiceId>(),
                                 .plan = population_.plan,
                                 .pupil = child(family),
                                 .weekdays = std::move(weekdays),
                                 .entry = {},
                                 .county = {}};
        return write_as(guardian(family), [&](Work& work) { return choose_base(work, command); });
    }
    BaseView choose(int family, std::vector<int> weekdays) { return try_choose(family, std::move(weekdays)).value(); }
    Result<ClassOfTerm> class_of_term(const Actor& actor, std::optional<PlanId> plan = {}) {
        return read_as(actor, [&](Work& work) { return show_class_of_term(work, {population_.classes[0], plan}); });
    }

    CourseId homework(std::size_t number = 0) const { return population_.groups.at(number).id; }
    CourseId reading(std::size_t number = 0) const { return population_.groups.at(2 + number).id; }
    std::set<PupilId> roster(CourseId course, Date day) {
        const auto lines = read([&](Work& work) -> Result<std::vector<RosterLine>> {
                               return roster_of(work, county, course, day, static_cast<int>(day.weekday().iso_encoding()));
                           }).value();
        std::set<PupilId> pupils;
        for (const auto& line : lines) EXPECT_TRUE(pupils.insert(line.pupil).second) << "twice in one register";
        return pupils;
    }
    // In how many groups of the hour a child is watched over.
    std::size_t first_hour(int family, Date day) {
        return roster(homework(0), day).count(child(family)) + roster(homework(1), day).count(child(family));
    }
    std::size_t second_hour(int family, Date day) {
        return roster(reading(0), day).count(child(family)) + roster(reading(1), day).count(child(family));
    }
    std::optional<BasePlace> place(int family) {
        return read([&](Work& work) -> Result<std::optional<BasePlace>> {
                   return base_place_of(work, county, child(family), population_.plan);
               })
            .value();
    }
    Result<GroupCaseView> propose(CourseId course, GroupMeasure measure, std::optional<CourseId> target) {
        group_case_ = fresh<GroupCaseId>();
        const OpenGroupCase command{.id = group_case_,
                                    .course = course,
                                    .measure = measure,
                                    .target = target,
                                    .reason = "老师请假",
                                    .answers_until = clock().now().plus(std::chrono::hours{48}),
                                    .county = {}};
        return write_as(school(), [&](Work& work) { return open_group_case(work, command); });
    }
    Result<GroupCaseView> carry_out() {
        return write_as(school(), [&](Work& work) {
            return close_group_case(work, {group_case_, CloseGroup::carry_out, {}});
        });
    }
    void stop(CourseId course) {
        write_in_county([&](Work& work) {
            return catalogue::stop_course_for(work, county, course, "老师请假");
        }).value();
        run_jobs();
    }
    GroupCaseId group_case_;
};
ON_BOTH_DATABASES(BaseService);

TEST_P(BaseService, CoversEveryHourOnTheDaysChosen) {
    const auto view = choose(0, {1, 3});
    ASSERT_EQ(view.groups.size(), 2U);
    EXPECT_EQ(view.groups[0].starts, "15:00");
    EXPECT_EQ(view.groups[1].slot_name, "第1课时");
    EXPECT_EQ(view.groups[1].weekdays, (std::vector{1, 3}));
    EXPECT_EQ(first_hour(0, a_monday), 1U);
    EXPECT_EQ(second_hour(0, a_monday), 1U) << "somebody watches the child in the second hour too";
    EXPECT_EQ(first_hour(0, a_tuesday) + second_hour(0, a_tuesday), 0U);
    EXPECT_EQ(page(0).base.groups.size(), 2U);
}

TEST_P(BaseService, KeepsItsGroupsWhenTheDaysChange) {
    for (int family = 1; family < 6; ++family) choose(family, {1, 2, 3, 4, 5});
    choose(0, {1});
    const auto before = place(0).value().groups;
    EXPECT_EQ(choose(0, {2}).weekdays, (std::vector{2}));
    const auto after = place(0).value().groups;
    ASSERT_EQ(after.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(after[i].course, before[i].course);
    EXPECT_EQ(first_hour(0, a_monday) + second_hour(0, a_monday), 0U);
    EXPECT_EQ(first_hour(0, a_tuesday) + second_hour(0, a_tuesday), 2U);
}

// show_class_of_term (boards.cpp): base service alone has no round by which the class could be shown.
TEST_P(BaseService, IsEnteredByTheClassTeacherWithoutARound) {
    const ChooseBase command{.id = fresh<BaseChoiceId>(),
                             .plan = population_.plan,
                             .pupil = child(0),
                             .weekdays = {1, 3},
                             .entry = Entry{true, "家长昨日来校当面说明"},
                             .county = {}};
    write_as(teacher(), [&](Work& work) { return choose_base(work, command); }).value();
    const auto view = class_of_term(teacher()).value();
    EXPECT_EQ(view.plan, population_.plan);
    const auto row = std::ranges::find(view.pupils, child(0), &ClassPupil::pupil);
    ASSERT_NE(row, view.pupils.end());
    EXPECT_EQ(row->base, (std::vector{1, 3}));
    EXPECT_TRUE(row->unconfirmed);
    EXPECT_FALSE(class_of_term(teacher(1))) << "another class";
    EXPECT_EQ(class_of_term(teacher(), fresh<PlanId>()).error().slug, "no-such-plan");
}

// answer_entry (child_view.cpp): what the family itself chose since is nobody's entry.
TEST_P(BaseService, ThatTheFamilyChoseItselfStaysWhenAnOlderEntryWasWrong) {
    const auto enter = [&](int family, std::vector<int> weekdays) {
        const ChooseBase command{.id = fresh<BaseChoiceId>(),
                                 .plan = population_.plan,
                                 .pupil = child(family),
                                 .weekdays = std::move(weekdays),
                                 .entry = Entry{false, "家长来电"},
                                 .county = {}};
        write_as(teacher(), [&](Work& work) { return choose_base(work, command); }).value();
        return EntryId::parse(command.id.to_string()).value();
    };
    const auto wrong = [&](int family, EntryId entry) {
        write_as(guardian(family), [&](Work& work) { return answer_entry(work, {entry, EntryAnswer::wrong, {}}); }).value();
    };
    const auto entered = enter(0, {1, 3});
    choose(0, {2});
    wrong(0, entered);
    ASSERT_TRUE(place(0));
    EXPECT_EQ(place(0)->weekdays, (std::vector{2}));
    // The one that holds is taken back.
    wrong(0, enter(0, {4}));
    EXPECT_FALSE(place(0));
}

TEST_P(BaseService, EndsInEveryHour) {
    choose(0, {1, 2, 3, 4, 5});
    EXPECT_TRUE(choose(0, {}).groups.empty());
    EXPECT_EQ(first_hour(0, a_monday) + second_hour(0, a_monday), 0U);
    choose(1, {1, 2, 3, 4, 5});
    decide(1, pupils::Decision::withdrawn);
    run_jobs();
    EXPECT_EQ(first_hour(1, a_monday) + second_hour(1, a_monday), 0U);
}

TEST_P(BaseService, ASpecialCourseTakesTheHourOfItsOwnTimeOnly) {
    choose(0, {1, 2, 3, 4, 5});
    take(open_round(Mode::first_come), 0, 0);
    EXPECT_EQ(slot(0), "s1");
    EXPECT_EQ(first_hour(0, a_monday), 1U);
    EXPECT_EQ(second_hour(0, a_monday), 0U) << "in the special course at that time";
    EXPECT_EQ(roster(course(0), a_monday).count(child(0)), 1U);
    EXPECT_EQ(place(0).value().groups.size(), 2U) << "given back, the seat leaves the child in the base group";
}

TEST_P(BaseService, KeepsClassmatesTogetherInEveryHourWhileThereIsRoom) {
    // 100 children of four classes, 60 places in the two groups of an hour: everybody has one all the same.
    for (int family = 0; family < 100; ++family) choose(family, {1, 2, 3, 4, 5});
    for (int family = 0; family < 100; ++family) {
        EXPECT_EQ(first_hour(family, a_monday), 1U) << family;
        EXPECT_EQ(second_hour(family, a_monday), 1U) << family;
    }
    EXPECT_GE(roster(homework(0), a_monday).size(), 30U);
    EXPECT_GE(roster(homework(1), a_monday).size(), 30U);
}

TEST_P(BaseService, AFewOfTwoClassesStayByClass) {
    for (const int family : {0, 4, 8, 1, 5, 9}) choose(family, {1});
    const auto of = [&](int family, CourseId group) { return roster(group, a_monday).count(child(family)); };
    for (const int classmate : {4, 8}) {
        EXPECT_EQ(of(0, homework(0)), of(classmate, homework(0)));
        EXPECT_EQ(of(0, reading(0)), of(classmate, reading(0)));
    }
    EXPECT_NE(of(0, homework(0)), of(1, homework(0))) << "the other class fills the other group";
}

TEST_P(BaseService, AStoppedGroupHandsItsChildrenOnAtTheSameTime) {
    for (int family = 0; family < 8; ++family) choose(family, {1, 2, 3, 4, 5});
    clock().set(Instant::parse("2026-09-14T09:00:00+08:00").value());
    const auto sat = roster(homework(0), a_monday);
    ASSERT_FALSE(sat.empty());
    stop(homework(0));
    EXPECT_TRUE(roster(homework(0), Date(2026, 9, 14)).empty());
    EXPECT_EQ(roster(homework(1), Date(2026, 9, 14)).size(), 8U);
    EXPECT_EQ(roster(homework(0), a_monday), sat) << "where they sat stays on record";
    for (int family = 0; family < 8; ++family) EXPECT_EQ(second_hour(family, Date(2026, 9, 14)), 1U);
}

TEST_P(BaseService, AGroupIsMergedIntoAnotherOfItsTimeWithoutAskingFamilies) {
    for (int family = 0; family < 8; ++family) choose(family, {1, 2, 3, 4, 5});
    EXPECT_EQ(propose(reading(0), GroupMeasure::move, homework(0)).error().slug, "base-group-stays");
    EXPECT_EQ(propose(reading(0), GroupMeasure::merge, homework(0)).error().slug, "target-wrong");
    EXPECT_EQ(propose(reading(0), GroupMeasure::merge, course(0)).error().slug, "target-wrong") << "no special course";
    EXPECT_TRUE(propose(reading(0), GroupMeasure::merge, reading(1)).value().answers.empty());
    carry_out().value();
    run_jobs();
    EXPECT_EQ(roster(reading(1), a_monday).size(), 8U);
    EXPECT_EQ(propose(reading(1), GroupMeasure::cancel, {}).error().slug, "last-base-group");
}

const Date the_day(2026, 9, 14);  // a Monday
const Date next_day(2026, 9, 15);
const Instant in_session = Instant::parse("2026-09-14T15:30:00+08:00").value();

TEST_P(BaseService, GivenBackOnceItsDayHasBegunEndsAfterIt) {
    choose(0, {1, 2, 3, 4, 5});
    choose(1, {1, 2, 3, 4, 5});
    clock().set(in_session);
    begin({homework(0), homework(1)});
    choose(0, {});
    choose(1, {2});
    choose(2, {1});
    for (const int family : {0, 1}) {
        EXPECT_EQ(first_hour(family, the_day), 1U) << "it sits there now";
        EXPECT_EQ(second_hour(family, the_day), 1U) << "the place ends as a whole";
    }
    EXPECT_EQ(first_hour(0, next_day) + second_hour(0, next_day), 0U);
    EXPECT_EQ(first_hour(1, next_day) + second_hour(1, next_day), 2U);
    EXPECT_EQ(first_hour(1, Date(2026, 9, 16)), 0U) << "by the new days";
    EXPECT_EQ(place(1).value().from, next_day);
    EXPECT_EQ(first_hour(2, the_day), 0U) << "a session that has begun is joined by nobody";
    EXPECT_EQ(first_hour(2, Date(2026, 9, 21)), 1U);
}

// Nothing begins any more that rests on a consent which was withdrawn; what has begun is held to its end.
TEST_P(BaseService, WithoutConsentEndsWithTheHourThatHasBegun) {
    choose(0, {1, 2, 3, 4, 5});
    choose(1, {1, 2, 3, 4, 5});
    take(open_round(Mode::first_come), 0, 0);
    ASSERT_EQ(slot(0), "s1") << "the second hour";
    clock().set(in_session);
    begin({homework(0), homework(1)});
    for (const int family : {0, 1}) decide(family, pupils::Decision::withdrawn);
    run_jobs();
    for (const int family : {0, 1}) {
        EXPECT_EQ(first_hour(family, the_day), 1U) << "it sits there now, and is handed over";
        EXPECT_EQ(second_hour(family, the_day), 0U) << "not begun";
        EXPECT_EQ(first_hour(family, next_day) + second_hour(family, next_day), 0U);
    }
    EXPECT_FALSE(sits(0, course(0), the_day));
}

TEST_P(BaseService, ASeatGivenBackInItsHourIsSatInToItsEnd) {
    choose(0, {1, 2, 3, 4, 5});
    const auto seat = take(open_round(Mode::first_come), 0, 0);
    ASSERT_EQ(slot(0), "s1") << "the second hour";
    clock().set(in_session.plus(std::chrono::hours{1}));
    begin({course(0), reading(0), reading(1)});
    try_give_back(seat.id, 0).value();
    EXPECT_TRUE(sits(0, course(0), the_day));
    EXPECT_EQ(second_hour(0, the_day), 0U) << "in one register of the hour, not in two";
    EXPECT_FALSE(sits(0, course(0), next_day));
    EXPECT_EQ(second_hour(0, next_day), 1U) << "from then on in the base group";
}

// What a school does on its page of base groups.
class BaseGroupsOfSchool : public BaseService {
 protected:
    Result<BaseGroupsOfPlan> move(CourseId from, std::size_t class_, CourseId target, std::string reason = "教室调整",
                                  std::optional<Actor> actor = {}) {
        const MoveBaseClass command{from, population_.classes.at(class_), target, std::move(reason), {}};
        return write_as(actor.value_or(school()), [&](Work& work) { return move_base_class(work, command); });
    }
    Result<BaseGroupsOfPlan> merge(GroupCaseId id, CourseId course, CourseId target) {
        const MergeBaseGroup command{id, course, target, "老师请假", {}};
        return write_as(school(), [&](Work& work) { return merge_base_group(work, command); });
    }
    BaseGroupsOfPlan shown() {
        return read_as(school(), [&](Work& work) { return show_base_groups(work, {population_.plan}); }).value();
    }
    BaseGroupRow row(CourseId course) {
        const auto groups = shown().groups;
        return *std::ranges::find(groups, course, &BaseGroupRow::course);
    }
    CourseId first_group(int family) { return place(family).value().groups.at(0).course; }
    std::vector<std::string> reasons_told() {
        constexpr std::string_view text = "SELECT payload FROM outbox_event WHERE county = $1 AND name = 'enrolment.base_group_changed'";
        const storage::Query events{"test.base_group_events", text, text};
        return read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(events, county); }).value();
    }
    std::size_t told() {
        return read([&](Work& work) -> Result<std::vector<mail::Kept>> {
                   return mail::find_messages(work, county, "enrolment.base_group_changed/");
               }).value().size();
    }
    const Date later_{2026, 9, 14};  // a Monday
    static constexpr std::string_view texts_sql = "SELECT text FROM mail_message WHERE county = $1 AND key LIKE 'enrolment.base_group_changed/%' ORDER BY key";
    static constexpr storage::Query texts_told{"test.texts_of_base_groups", texts_sql, texts_sql};
};
ON_BOTH_DATABASES(BaseGroupsOfSchool);

TEST_P(BaseGroupsOfSchool, AClassGoesOnInAnotherGroupOfItsTime) {
    for (int family = 0; family < 8; ++family) choose(family, {1, 2, 3, 4, 5});
    clock().set(Instant::parse("2026-09-14T09:00:00+08:00").value());
    const auto from = first_group(0);
    const auto to = from == homework(0) ? homework(1) : homework(0);
    ASSERT_EQ(first_group(4), from) << "classmates";
    const auto sat = roster(from, a_monday);
    EXPECT_EQ(move(from, 0, reading(0)).error().slug, "target-wrong") << "of another time";
    EXPECT_EQ(move(from, 0, from).error().slug, "target-wrong");
    EXPECT_EQ(move(course(0), 0, to).error().slug, "not-a-base-group");
    EXPECT_EQ(move(to, 0, from).error().slug, "class-not-in-group");
    EXPECT_EQ(move(from, 0, to, "").error().slug, "reason-missing");
    EXPECT_EQ(move(from, 0, to, "x", teacher()).error().slug, "no-such-base-group");
    move(from, 0, to).value();
    for (const int family : {0, 4}) {
        EXPECT_EQ(roster(to, later_).count(child(family)), 1U);
        EXPECT_EQ(first_hour(family, later_), 1U);
        EXPECT_EQ(second_hour(family, later_), 1U) << "the other hour is as it was";
    }
    EXPECT_EQ(roster(from, a_monday), sat) << "where they sat stays on record";
    run_jobs();
    EXPECT_EQ(told(), 2U) << "one guardian of each child";
    // There and back again on one day: nothing stands twice.
    move(to, 0, from).value();
    move(from, 0, to).value();
    EXPECT_EQ(first_hour(0, later_), 1U);
    EXPECT_EQ(roster(from, a_monday), sat);
}

TEST_P(BaseGroupsOfSchool, AClassThatSitsInItsGroupGoesOnInTheOtherFromTheNextDay) {
    for (int family = 0; family < 8; ++family) choose(family, {1, 2, 3, 4, 5});
    const auto from = first_group(0);
    const auto to = from == homework(0) ? homework(1) : homework(0);
    clock().set(in_session);
    begin({from});
    move(from, 0, to).value();
    EXPECT_TRUE(sits(0, from, the_day));
    EXPECT_EQ(first_hour(0, the_day), 1U);
    EXPECT_FALSE(sits(0, from, next_day));
    EXPECT_TRUE(sits(0, to, next_day));
    ASSERT_EQ(reasons_told().size(), 1U);
    EXPECT_NE(reasons_told()[0].find("2026-09-15"), std::string::npos) << reasons_told()[0];
    run_jobs();
    const auto said = read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(texts_told, county); }).value();
    ASSERT_FALSE(said.empty());
    EXPECT_NE(said.front().find("9月15日起，基础托管从"), std::string::npos) << said.front();
    // Back again before anybody sat in the other one: nothing stands twice.
    move(to, 0, from).value();
    EXPECT_EQ(first_hour(0, the_day), 1U);
    EXPECT_TRUE(sits(0, from, next_day));
    EXPECT_EQ(first_hour(0, next_day), 1U);
}

TEST_P(BaseGroupsOfSchool, AFullGroupTakesNoClass) {
    for (int family = 0; family < 100; ++family) choose(family, {1});
    const auto from = first_group(0);
    EXPECT_EQ(move(from, 0, from == homework(0) ? homework(1) : homework(0)).error().slug, "target-full");
}

TEST_P(BaseGroupsOfSchool, AreSeenByClassAndMerged) {
    for (int family = 0; family < 8; ++family) choose(family, {1, 2, 3, 4, 5});
    ASSERT_EQ(shown().groups.size(), 4U);
    EXPECT_EQ(row(homework(0)).pupils + row(homework(1)).pupils, 8);
    int by_class = 0;
    for (const auto& one : row(homework(0)).classes) by_class += one.pupils;
    EXPECT_EQ(by_class, row(homework(0)).pupils);
    EXPECT_FALSE(row(reading(0)).why_not_merge);
    EXPECT_EQ(read_as(guardian(0), [&](Work& work) { return show_base_groups(work, {population_.plan}); }).error().slug, "no-such-plan");
    const GroupCaseId id{Uuid{9}};
    EXPECT_EQ(merge(id, course(0), course(1)).error().slug, "not-a-base-group");
    EXPECT_EQ(merge(id, reading(0), homework(0)).error().slug, "target-wrong");
    const auto moved = static_cast<std::size_t>(row(reading(0)).pupils);
    EXPECT_EQ(merge(id, reading(0), reading(1)).value().groups.size(), 3U);
    EXPECT_EQ(merge(id, reading(0), reading(1)).value().groups.size(), 3U) << "a repeat is as good as the first time";
    EXPECT_EQ(row(reading(1)).pupils, 8);
    EXPECT_EQ(row(reading(1)).why_not_merge.value().reason, "last-base-group");
    const auto reasons = reasons_told();  // before the events are delivered, and gone
    EXPECT_EQ(reasons.size(), 1U);
    for (const auto& why : reasons) EXPECT_NE(why.find("老师请假"), std::string::npos) << why;
    run_jobs();
    EXPECT_EQ(told(), moved);
    EXPECT_EQ(roster(reading(1), a_monday).size(), 8U);
}

// Nobody sits in two groups of one hour, whoever writes.
TEST_P(BaseService, TwoGroupsAtOneTimeAreRefusedByTheDatabase) {
    choose(0, {1});
    static constexpr storage::Query again{
        "test.second_group", "INSERT INTO base_place_group (county, pupil, plan, slot, course, from_date) VALUES ($1, $2, $3, 'base', $4, '2026-09-01')",
        "INSERT INTO base_place_group (county, pupil, plan, slot, course, from_date) VALUES ($1, $2, $3, 'base', $4, '2026-09-01')"};
    for (const auto group : {homework(0), homework(1), reading(0)}) {
        EXPECT_ANY_THROW(write_in_county([&](Work& work) -> Result<Nothing> {
                             work.run(again, county, child(0), population_.plan, group);
                             work.record("test.second_group", "pupil", child(0).to_string());
                             return Nothing{};
                         }).value());
    }
}

// The tables as they were when a place named one group.
class OldBasePlaces : public BaseService {
 protected:
    OldBasePlaces() : BaseService({storage::Migrations(migrations::all).first(5)}) {}

    void old_place(int family, std::optional<CourseId> course) {
        static constexpr char text[] =
            "INSERT INTO base_place (county, pupil, plan, id, weekdays, course, consent, consent_given_at, from_date, chosen_at, account, source) "
            "VALUES ($1, $2, $3, $4, 31, $5, $6, $7, '2026-09-01', $7, 'a', 'guardian')";
        static constexpr storage::Query insert{"test.old_place", text, text};
        const auto& one = population_.families[static_cast<std::size_t>(family)];
        write_in_county([&](Work& work) -> Result<Nothing> {
            work.run(insert, county, one.pupil, population_.plan, fresh<BaseChoiceId>(), course, one.consent, one.consented_at);
            work.record("test.old_place", "pupil", one.pupil.to_string());
            const auto plan = catalogue::find_plan(work, population_.plan).value();
            counts::base_begun(work, plan, Date(2026, 9, 1), counts::all_weekdays, true);
            return Nothing{};
        }).value();
    }
};
ON_BOTH_DATABASES(OldBasePlaces);

TEST_P(OldBasePlaces, GetAGroupInTheOtherHoursToo) {
    for (int family = 0; family < 12; ++family)
        old_place(family, family < 6 ? homework(1) : family < 11 ? std::optional(reading(0)) : std::nullopt);
    const auto modules = with_lower({migrations::all});
    storage::migrate(storage(), modules, clock()).value();
    for (int family = 0; family < 12; ++family) {
        EXPECT_EQ(first_hour(family, a_monday), 1U) << family;
        EXPECT_EQ(second_hour(family, a_monday), 1U) << family;
    }
    for (int family = 0; family < 6; ++family) EXPECT_EQ(roster(homework(1), a_monday).count(child(family)), 1U) << "stays where it was";
    // Classmates go together: every fourth child is of one class.
    for (const int family : {0, 1}) EXPECT_EQ(roster(reading(0), a_monday).count(child(family)), roster(reading(0), a_monday).count(child(family + 4)));
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
