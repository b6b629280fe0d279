// People of a school that merged, as they sign in afterwards.
#include <algorithm>

#include "identity/identity_on_both.hpp"

namespace luoshi::identity {
namespace {

class MergedBody : public IdentityOnBoth {
 protected:
    org::BodyLine old_, next_;

    void SetUp() override {
        IdentityOnBoth::SetUp();
        if (IsSkipped()) return;
        old_ = coded("430104-sample-school");
        next_ = coded("430104-sample-school-2");
    }
    void TearDown() override {
        if (!IsSkipped()) {
            for (const auto& violation : violations()) ADD_FAILURE() << violation.check << ": " << violation.row;
        }
        IdentityOnBoth::TearDown();
    }
    org::BodyLine coded(std::string_view code) {
        return look([&](Work& work) { return org::find_body_by_code(work, code).value(); });
    }
    void hear() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner);
        while (runner.run_due() > 0) {
        }
        EXPECT_TRUE(runner.dead().empty());
    }
    void merge() {
        in("430104", [&](Work& work) {
            return org::merge_bodies(work, {{clock().today(), "岳教发〔2026〕9号", "布局调整", {}}, next_.id, {old_.id}, {}});
        }).value();
        hear();
    }
    std::vector<GrantRow> held(std::string_view name, bool ended = false) {
        FindGrants query;
        query.account = place(name).id;
        query.ended = ended;
        return read([&](Work& work) { return find_grants(work, query); }).value().items;
    }
};
ON_BOTH_DATABASES(MergedBody);

TEST_P(MergedBody, ATeacherGoesOnInTheSchoolThatStays) {
    const auto secret = sign_in_as("teacher").cookie.session;
    merge();
    const auto teacher = actor_of(secret).value();
    EXPECT_TRUE(teacher.may({"pupils.own_class", "", ""}, next_.path));
    EXPECT_EQ(teacher.body_path, next_.path);
    EXPECT_EQ(held("teacher").size(), 2U);
    EXPECT_EQ(held("teacher", true).size(), 2U) << "what one held before stays on record";
}

TEST_P(MergedBody, AParentGoesOnInTheSchoolThatStays) {
    merge();
    const auto grants = held("parent");
    ASSERT_EQ(grants.size(), 1U);
    EXPECT_EQ(grants[0].scope_path, next_.path);
}

TEST_P(MergedBody, AHeadLosesTheOldSchoolAndGainsNothing) {
    const auto secret = sign_in_as("head").cookie.session;
    merge();
    EXPECT_TRUE(actor_of(secret).value().grants.empty());
}

TEST_P(MergedBody, GoesOnOnce) {
    merge();
    in("430104", [&](Work& work) -> Result<Nothing> {
        work.emit("org.body_merged", json::value{{"county", "430104"},
                                                 {"body", old_.id.to_string()},
                                                 {"successor", next_.id.to_string()},
                                                 {"effective", clock().today().to_string()}});
        work.record("test.again", "test", "1");
        return Nothing{};
    }).value();
    hear();
    EXPECT_EQ(held("teacher").size(), 2U);
    EXPECT_EQ(look([&](Work& work) { return org::find_posts(work, {next_.id}).value().size(); }), 1U) << "one post for both of a teacher's roles";
}

TEST_P(MergedBody, APreviewCountsItsAccounts) {
    const auto ahead = look([&](Work& work) { return accounts_ahead(work, {old_, org::ChangeKind::merge_into, work.today(), next_}); });
    ASSERT_EQ(ahead.size(), 1U);
    EXPECT_EQ(ahead[0].kind, "accounts");
    EXPECT_EQ(ahead[0].number, 5) << "head, office, teacher and two parents";
}

}  // namespace
}  // namespace luoshi::identity
