// What the database tests of enrolment share: a school with families and a published plan, rounds in a few words, and
// short ways to act as somebody.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/change_day.hpp"
#include "afterschool/enrolment/checks.hpp"
#include "afterschool/enrolment/counts/api.hpp"
#include "afterschool/enrolment/jobs.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/population.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/migrations.hpp"
#include "platform/mail/migrations.hpp"
#include "platform/mail/outbox.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/migrations.hpp"
#include "rules/api.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::afterschool::enrolment {

class EnrolmentOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    explicit EnrolmentOnBoth(std::vector<storage::Migrations> own = {migrations::all})
        : OnBothDatabases(with_lower(std::move(own))) {}

    static std::vector<storage::Migrations> with_lower(std::vector<storage::Migrations> own) {
        std::vector<storage::Migrations> all{mail::migrations::all,    org::migrations::all, tally::migrations::all, identity::migrations::all,
                                             notices::migrations::all, pupils::migrations::all,
                                             rules::migrations::all,   catalogue::migrations::all};
        all.insert(all.end(), own.begin(), own.end());
        return all;
    }

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return org::seed_hunan(work); }).value();
        school_ = write_in_county([](Work& work) -> Result<BodyId> {
                      org::OpenBody command;
                      command.effective = work.today();
                      command.document = "样例";
                      command.reason = "样例";
                      command.parent = org::find_body_by_code(work, "430104-education").value().id;
                      command.body = {
                          .code = "430104-test-school",
                          .name = "试验小学",
                          .kind = org::BodyKind::school,
                          .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
                      TRY(const auto page, org::open_body(work, command));
                      return page.body.id;
                  }).value();
        populate_with(wanted_);
    }
    void TearDown() override {
        ask_begun_today({});
        if (IsSkipped() || !checks_hold_) return;
        tally::expect_counts_hold(storage(), context(), county, enrolment::counted());
        for (const auto& violation : storage::check_data(storage(), checks::all))
            ADD_FAILURE() << violation.check << ": " << violation.row;
    }

    void populate_with(PopulationWanted wanted) {
        wanted.school = school_;
        wanted.county = county;
        population_ = populate(storage(), county_context(trusted_actor(Proof::command_line, "样例")), wanted).value();
    }

    storage::Context county_context(Actor actor) {
        auto made = context(std::move(actor));
        made.county = county;
        return made;
    }
    template <class F>
    auto write_in_county(F&& use_case) -> std::invoke_result_t<F&, Work&> {
        return storage::write(storage(), county_context(trusted_actor(Proof::command_line, "测试")),
                              std::forward<F>(use_case));
    }
    template <class F>
    auto write_as(const Actor& actor, F&& use_case) -> std::invoke_result_t<F&, Work&> {
        return storage::write(storage(), county_context(actor), std::forward<F>(use_case));
    }
    template <class F>
    auto read_as(const Actor& actor, F&& use_case) -> std::invoke_result_t<F&, Work&> {
        return storage::read(storage(), context(actor), std::forward<F>(use_case));
    }

    // ---- people ----
    static Actor account(AccountId id, std::string name) {
        Actor actor;
        actor.account = id;
        actor.name = std::move(name);
        actor.proof = Proof::session;
        actor.county = county;
        return actor;
    }
    Actor guardian(int family) const {
        return account(population_.families[static_cast<std::size_t>(family)].guardian, "家长");
    }
    PupilId child(int family) const { return population_.families[static_cast<std::size_t>(family)].pupil; }
    Actor teacher(int class_ = 0) const {
        auto actor = account(population_.teachers[static_cast<std::size_t>(class_)], "班主任");
        actor.grants = {{std::string(permissions::enter.name), path()}, {"pupils.own_class", path()}};
        return actor;
    }
    Actor school() const {
        auto actor = account(AccountId{Uuid{77}}, "教务");
        for (const auto& permission : permissions::all) actor.grants.push_back({std::string(permission.name), path()});
        return actor;
    }
    std::string path() const { return "/430000/430100/430104/430104-education/430104-test-school/"; }

    // ---- rounds ----
    CourseId course(int number) const { return population_.courses[static_cast<std::size_t>(number)].id; }
    std::string slot(int number) const { return population_.courses[static_cast<std::size_t>(number)].slot; }

    RoundSettings settings(Mode mode, int places = 10) {
        RoundSettings made;
        made.mode = mode;
        made.opens = clock().now().plus(std::chrono::hours{1});
        made.closes = made.opens.plus(std::chrono::hours{48});
        made.grades = {3};
        for (const auto& course : population_.courses) made.courses.push_back({course.id, places, 0, {}});
        return made;
    }
    template <class IdType>
    IdType fresh() {
        return IdType::make(clock().now(), random());
    }
    Result<RoundView> try_publish(const RoundSettings& settings, std::optional<RoundId> follows = {}) {
        const auto id = fresh<RoundId>();
        const auto planned = write_as(school(), [&](Work& work) {
            return plan_round(
                work,
                {.id = id, .plan = population_.plan, .title = "第一轮", .follows = follows, .settings = settings});
        });
        if (!planned) return planned.error();
        return write_as(school(),
                        [&](Work& work) { return publish_round(work, {.id = id, .county = {}, .if_match = {1}}); });
    }
    // Published, and the clock moved into its window.
    RoundId open_round(const RoundSettings& settings, std::optional<RoundId> follows = {}) {
        allow_every_mode();
        const auto id = try_publish(settings, follows).value().id;
        clock().set(settings.opens.plus(std::chrono::minutes{1}));
        return id;
    }
    RoundId open_round(Mode mode, int places = 10) { return open_round(settings(mode, places)); }
    void close_round(RoundId id) {
        clock().set(read([&](Work& work) -> Result<RoundLine> { return find_round(work, id).value(); }).value().closes);
    }

    void allow_every_mode() {
        if (std::exchange(every_mode_, true)) return;
        set_rule("enrolment.mode", json::value{"lottery", "first_come", "class_quota", "assigned"});
    }
    // The county's bureau sets a rule, by two people.
    void set_rule(std::string parameter, json::value value, std::optional<org::Stage> stage = {}) {
        const auto id = fresh<rules::ValueId>();
        const auto bureau = [](std::uint8_t number) {
            auto actor = account(AccountId{Uuid{number}}, "教育局" + std::to_string(number));
            for (const auto& permission : rules::permissions::all)
                actor.grants.push_back({std::string(permission.name), "/430000/430100/430104/"});
            return actor;
        };
        write_as(bureau(81), [&](Work& work) {
            rules::EnterValue command;
            command.id = id;
            command.body = org::find_body_by_code(work, "430104-education").value().id;
            command.parameter = std::move(parameter);
            command.value = std::move(value);
            command.stage = stage;
            command.valid_from = work.today();
            command.document = "岳教〔2026〕1号";
            command.source = "样例";
            return rules::enter_value(work, command);
        }).value();
        write_as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {id, {}, {1}}); }).value();
    }

    // ---- choosing ----
    Result<SeatReceipt> try_take(RoundId round, int family, int course_number, std::optional<SeatId> id = {},
                                 std::optional<Actor> actor = {}) {
        const TakeSeat command{id.value_or(fresh<SeatId>()), std::string(county), round, child(family),
                               course(course_number)};
        return write_as(actor.value_or(guardian(family)), [&](Work& work) { return take_seat(work, command); });
    }
    SeatReceipt take(RoundId round, int family, int course_number) {
        return try_take(round, family, course_number).value();
    }
    // The first course is below its minimum; the school asks the families, who have so many hours to answer.
    Result<GroupCaseView> try_ask_group(GroupCaseId id, GroupMeasure measure, std::optional<CourseId> target, int hours = 48, std::optional<Actor> actor = {}) {
        const OpenGroupCase command{.id = id,
                                    .course = course(0),
                                    .measure = measure,
                                    .target = target,
                                    .reason = "报名不足5人",
                                    .answers_until = clock().now().plus(std::chrono::hours{hours}),
                                    .county = {}};
        return write_as(actor.value_or(school()), [&](Work& work) { return open_group_case(work, command); });
    }
    Result<Nothing> try_give_back(SeatId seat, int family) {
        return write_as(guardian(family), [&](Work& work) { return give_back(work, {seat, {}}); });
    }
    Result<ChildWaiting> try_wait(RoundId round, int family, int course_number) {
        const JoinWaiting command{fresh<WaitingId>(), round, child(family), course(course_number), {}};
        return write_as(guardian(family), [&](Work& work) { return join_waiting(work, command); });
    }
    ChildView page(int family) {
        return read_as(guardian(family), [&](Work& work) { return show_child(work, {child(family), {}, {}}); }).value();
    }
    OfferId open_offer(int family) {
        for (const auto& place : page(family).waiting) {
            if (place.offer) return *place.offer;
        }
        throw std::logic_error("no open offer");
    }
    int taken(int course_number) {
        const auto figures = read([&](Work& work) -> Result<std::vector<CourseFigures>> {
                                 return figures_of_plan(work, county, population_.plan);
                             }).value();
        const auto found = std::ranges::find(figures, course(course_number), &CourseFigures::course);
        return found == figures.end() ? 0 : found->taken;
    }
    int seated(int course_number) {
        return static_cast<int>(read([&](Work& work) -> Result<std::vector<RosterLine>> {
                                    return roster_of(work, county, course(course_number), Date(2026, 9, 7), 1);
                                })
                                    .value()
                                    .size());
    }
    // What the timetable says from now on: of these courses a session has begun today.
    static void begin(std::set<CourseId> courses) {
        ask_begun_today([courses = std::move(courses)](Work&, std::string_view, CourseId one) { return courses.contains(one); });
    }
    bool sits(int family, CourseId course, Date day) {
        const auto lines = read([&](Work& work) -> Result<std::vector<RosterLine>> {
                               return roster_of(work, county, course, day, static_cast<int>(day.weekday().iso_encoding()));
                           }).value();
        return std::ranges::find(lines, child(family), &RosterLine::pupil) != lines.end();
    }
    void run_jobs() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner, "https://example.cn");
        for (int round = 0; round < 5 && runner.run_due() > 0; ++round) {
        }
        EXPECT_TRUE(runner.dead().empty()) << runner.dead().front().name << ": " << runner.dead().front().reason;
    }
    void decide(int family, pupils::Decision decision) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            decide_anew(work, population_, population_.families[static_cast<std::size_t>(family)], decision);
            work.record("test.decide", "pupil", child(family).to_string());
            work.emit("pupils.consent_changed", {{"county", county},
                                                 {"pupil", child(family).to_string()},
                                                 {"kind", "after_school"},
                                                 {"school_year", 2026},
                                                 {"term", "autumn"},
                                                 {"standing", json::enum_name(decision)}});
            return Nothing{};
        }).value();
    }

    static constexpr const char* county = "430104";
    BodyId school_;
    PopulationWanted wanted_;  // what the test sets before it begins
    Population population_;
    bool checks_hold_ = true;
    bool every_mode_ = false;
};

}  // namespace luoshi::afterschool::enrolment
