#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "identity/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

// Two people with posts at the school, one at the neighbour's, one whose post has ended.
class ServicePeople : public CatalogueOnBoth {
 protected:
    void SetUp() override {
        CatalogueOnBoth::SetUp();
        if (IsSkipped()) return;
        write([](Work& work) { return identity::seed_roles(work); }).value();
        on_post(101, "周老师", school_.id, "课程教师");
        on_post(102, "吴老师", school_.id, "班主任");
        on_post(103, "邻校周老师", other_.id, "课程教师");
        on_post(104, "周退休", school_.id, "课程教师", "2020-12-31");
    }
    static AccountId account(std::uint8_t number) { return AccountId{Uuid{number}}; }
    void on_post(std::uint8_t number, std::string name, BodyId body, std::string title, std::string until = "9999-12-31") {
        static constexpr const char account_text[] =
            "INSERT INTO account (county, id, name, display_name, duty, state, language, password, password_at, "
            "must_change_password, totp_last_step, created_at, version) "
            "VALUES ($1, $2, $3, $4, 'business', 'active', 'zh-CN', 'none', 1, FALSE, 0, 1, 1)";
        static constexpr const char post_text[] =
            "INSERT INTO post (id, county, body, title, unit, opened, version) VALUES ($2, $1, $3, $4, '', '2020-01-01', 1)";
        static constexpr const char grant_text[] =
            "INSERT INTO role_grant (county, id, account, duty, role, post, scope, valid_from, valid_until, given_by_name, given_at, reason) "
            "VALUES ($1, $2, $2, 'business', 'course_teacher', $2, $3, '2020-01-01', $4, '甲', 1, '任职')";
        as(Actor(trusted_actor(Proof::command_line, "test")), [&](Work& work) -> Result<Nothing> {
            work.run(storage::Query{"test.people_account", account_text, account_text}, home, account(number), "person" + std::to_string(number), name);
            work.run(storage::Query{"test.people_post", post_text, post_text}, home, account(number), body, title);
            work.run(storage::Query{"test.people_grant", grant_text, grant_text}, home, account(number), body, Date::parse(until).value());
            work.record("test.post", "account", account(number).to_string());
            return Nothing{};
        }).value();
    }
    PutTeacher teacher(std::string name, std::optional<AccountId> who) {
        PutTeacher command;
        command.id = new_id<TeacherId>();
        command.school = school_.id;
        command.name = std::move(name);
        command.account = who;
        return command;
    }
    Result<ServiceTeacher> put(const PutTeacher& command) {
        return as(office(), [&](Work& work) { return put_teacher(work, command); });
    }
    Result<TeacherChoices> choices(Actor actor, std::optional<std::string> name = {}) {
        return ask(std::move(actor), [&](Work& work) { return find_teacher_choices(work, {school_.id, name}); });
    }
};
ON_BOTH_DATABASES(ServicePeople);

TEST_P(ServicePeople, AreChosenFromThoseWithAPostAtTheSchoolAndNobodyElse) {
    const auto all = choices(office()).value();
    ASSERT_EQ(all.colleagues.size(), 2U);
    EXPECT_EQ(choices(office(), "周").value().colleagues.size(), 1U);
    EXPECT_EQ(choices(office(), "周").value().colleagues[0].name, "周老师");
    EXPECT_EQ(choices(office(), "周").value().colleagues[0].posts, std::vector<std::string>{"课程教师"});
    EXPECT_TRUE(choices(office(), "邻校").value().colleagues.empty());
    EXPECT_FALSE(choices(neighbour())) << "another school sees none of its names";
    EXPECT_FALSE(choices(manager()));
}

TEST_P(ServicePeople, AnAccountWithoutAPostAtTheSchoolIsRefused) {
    EXPECT_EQ(put(teacher("周老师", account(103))).error().slug, "account-not-of-school");
    EXPECT_EQ(put(teacher("周退休", account(104))).error().slug, "account-not-of-school");
    const auto made = put(teacher("周老师", account(101))).value();
    EXPECT_EQ(made.account_name, "周老师");
    EXPECT_EQ(put(teacher("另一位", account(101))).error().slug, "account-taken");
    EXPECT_EQ(choices(office(), "周").value().colleagues[0].taken_by, made.id);
}

TEST_P(ServicePeople, WhoHasNoAccountIsSeenAndGetsOneLater) {
    auto command = teacher("吴老师", {});
    put(command).value();
    const auto view = ask(office(), [&](Work& work) { return show_people_and_rooms(work, {school_.id}); }).value();
    EXPECT_FALSE(view.teachers.at(0).account);
    command.account = account(102);
    command.version = view.teachers.at(0).version;
    EXPECT_EQ(put(command).value().account_name, "吴老师");
}

TEST_P(ServicePeople, AnAccountThatLeftKeepsItsRowButNoName) {
    auto command = teacher("周老师", account(101));
    const auto made = put(command).value();
    as(Actor(trusted_actor(Proof::command_line, "test")), [&](Work& work) -> Result<Nothing> {
        static constexpr const char text[] = "UPDATE account SET state = 'closed' WHERE county = $1 AND id = $2";
        work.run(storage::Query{"test.people_close", text, text}, home, account(101));
        work.record("test.close", "account", account(101).to_string());
        return Nothing{};
    }).value();
    const auto view = ask(office(), [&](Work& work) { return show_people_and_rooms(work, {school_.id}); }).value();
    EXPECT_EQ(view.teachers.at(0).account, account(101));
    EXPECT_FALSE(view.teachers.at(0).account_name);
    command.version = made.version;
    command.skill = "围棋";
    EXPECT_TRUE(put(command)) << "other changes are not held up by it";
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
