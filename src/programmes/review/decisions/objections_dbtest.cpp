// Objections: one award stayed, the objector kept apart, on both engines.
#include "programmes/review/decisions/decisions_on_both.hpp"

namespace luoshi::programmes::review::decisions {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Objections : public DecisionsOnBoth {
 protected:
    void SetUp() override {
        DecisionsOnBoth::SetUp();
        if (!IsSkipped()) publicised();
    }
    // Everything that stands in a table, as text.
    template <class... Args>
    std::string column(std::string_view sql, const Args&... args) {
        const auto query = luoshi::testing::planted(sql);
        return read([&](Work& work) -> Result<std::string> {
                   std::string all;
                   work.each(query, [&](const storage::Row& one) { all += one.get<std::string>(0) + "\n"; }, args...);
                   return all;
               })
            .value();
    }
};
ON_BOTH_DATABASES(Objections);

TEST_P(Objections, StayTheirOwnAwardOnly) {
    const auto id = objected("a");
    EXPECT_EQ(row("a").state, AwardState::stayed);
    EXPECT_EQ(row("b").state, AwardState::publicised);
    days_later(7);
    approve().value();
    EXPECT_EQ(stage_at("b"), lines::UnitStage::approved) << "approved on time";
    EXPECT_EQ(stage_at("d"), lines::UnitStage::approved);
    EXPECT_EQ(stage_at("a"), lines::UnitStage::publicised);
    EXPECT_EQ(slug(approve("样教通〔2026〕31号")), "award-stayed");
    judge(author(), id, ObjectionState::accepted).value();
    EXPECT_EQ(row("a").state, AwardState::stayed) << "accepted is not settled";
    judge(author(), id, ObjectionState::rejected).value();
    EXPECT_EQ(row("a").state, AwardState::publicised);
    approve("样教通〔2026〕31号").value();
    EXPECT_EQ(stage_at("a"), lines::UnitStage::approved);
    EXPECT_EQ(view().documents.size(), 2U);
}

TEST_P(Objections, StayUntilTheLastOneIsSettled) {
    const auto one = objected("a"), other = objected("a");
    judge(author(), one, ObjectionState::refused).value();
    EXPECT_EQ(row("a").open_objections, 1);
    EXPECT_EQ(row("a").state, AwardState::stayed);
    judge(author(), other, ObjectionState::refused).value();
    EXPECT_EQ(row("a").state, AwardState::publicised);
    EXPECT_EQ(slug(judge(author(), other, ObjectionState::accepted)), "not-now");
}

TEST_P(Objections, UpheldTakeTheAwardOutAndTheReserveMovesUp) {
    const auto id = objected("a"), other = objected("a");
    judge(author(), id, ObjectionState::accepted).value();
    judge(author(), id, ObjectionState::taken_out).value();
    EXPECT_EQ(row("a").state, AwardState::fallen);
    EXPECT_EQ(stage_at("a"), lines::UnitStage::withdrawn) << "it was named in public and is out";
    EXPECT_EQ(row("c").state, AwardState::held);
    judge(author(), other, ObjectionState::accepted).value();
    judge(author(), other, ObjectionState::rejected).value();
    EXPECT_EQ(row("a").state, AwardState::fallen) << "settling the other one brings nothing back";
    EXPECT_EQ(slug(run(nobody(), raise_objection, objection("a"))), "not-in-notice");
}

TEST_P(Objections, SetRightWhatTheDocumentSays) {
    const auto id = objected("a");
    judge(author(), id, ObjectionState::accepted).value();
    EXPECT_EQ(slug(judge(author(), id, ObjectionState::set_right)), "text-required") << "what is right has to be said";
    judge(author(), id, ObjectionState::set_right, "更正后的名称").value();
    days_later(7);
    approve().value();
    EXPECT_THAT(column("SELECT content FROM award_document WHERE county = '430000'"), HasSubstr("更正后的名称"));
}

TEST_P(Objections, ComeWithinTheNoticeAndWithAName) {
    auto command = objection("a");
    command.name = " ";
    EXPECT_EQ(slug(run(nobody(), raise_objection, command)), "text-required");
    command = objection("a");
    command.promised = false;
    EXPECT_EQ(slug(run(nobody(), raise_objection, command)), "not-promised");
    command = objection("c");
    EXPECT_EQ(slug(run(nobody(), raise_objection, command)), "no-such-notice") << "who is not named there";
    command = objection("a");
    const auto receipt = run(nobody(), raise_objection, command).value();
    EXPECT_EQ(run(nobody(), raise_objection, command).value().code, receipt.code) << "the same again";
    command.words = "别的";
    EXPECT_EQ(slug(run(nobody(), raise_objection, command)), "id-taken");
    days_later(6);
    run(nobody(), raise_objection, objection("b")).value();
    days_later(1);
    EXPECT_EQ(slug(run(nobody(), raise_objection, objection("b"))), "notice-over");
}

TEST_P(Objections, AreNotHandledByTheAccusedNorByWhoFroze) {
    const auto id = objected("a");
    EXPECT_EQ(slug(judge(accused("a"), id, ObjectionState::accepted)), "accused");
    EXPECT_EQ(slug(judge(freezer(), id, ObjectionState::accepted)), "froze-the-selection");
    EXPECT_EQ(slug(judge(stranger(), id, ObjectionState::accepted)), "no-such-objection");
    EXPECT_EQ(slug(judge(keeper(), id, ObjectionState::accepted)), "no-such-objection") << "who knows the name does not decide";
    judge(author(), id, ObjectionState::accepted).value();
}

TEST_P(Objections, KeepTheObjectorApart) {
    const auto command = objection("a");
    const auto receipt = run(nobody(), raise_objection, command).value();
    for (const auto* sql : {"SELECT sealed FROM award_objector WHERE county = '430000'", "SELECT sealed_words FROM award_objection WHERE county = '430000'", "SELECT reason || by_name || by_whom FROM award_step WHERE county = '430000'",
                            "SELECT code_digest FROM award_objection WHERE county = '430000'"}) {
        EXPECT_THAT(column(sql), Not(HasSubstr("张三丰"))) << sql;
        EXPECT_THAT(column(sql), Not(HasSubstr("13900000000"))) << sql;
        EXPECT_THAT(column(sql), Not(HasSubstr(receipt.code))) << sql;
        EXPECT_THAT(column(sql), Not(HasSubstr("场地面积"))) << sql << ": the words are sealed, too";
    }
    EXPECT_THAT(json::to_json(view()), Not(HasSubstr("张三丰")));
    EXPECT_THAT(json::to_json(view()), HasSubstr("场地面积")) << "the office reads what is said";
    // An applicant who signed in and objects leaves no trace of the account either.
    run(applicant("b"), raise_objection, objection("d")).value();
    EXPECT_THAT(column("SELECT by_whom FROM award_step WHERE county = '430000' AND state = 'stayed'"), Not(HasSubstr(applicant("b").account->to_string())));

    const OpenObjector open{fresh<OpeningId>(), "430000", receipt.id, "需要核对证据原件"};
    EXPECT_EQ(slug(run(author(), open_objector, open)), "no-such-objection") << "not the office";
    EXPECT_EQ(slug(run(accused("a"), open_objector, open)), "handles-objections") << "nobody has both: deciding and knowing the name";
}

TEST_P(Objections, TellTheObjectorWhoLookedAndWhy) {
    const auto receipt = run(nobody(), raise_objection, objection("a")).value();
    auto open = OpenObjector{fresh<OpeningId>(), "430000", receipt.id, " "};
    EXPECT_EQ(slug(run(keeper(), open_objector, open)), "text-required");
    open.reason = "需要核对证据原件";
    EXPECT_EQ(run(keeper(), open_objector, open).value().name, "张三丰");
    EXPECT_EQ(run(keeper(), open_objector, open).value().contact, "13900000000");
    judge(author(), receipt.id, ObjectionState::accepted).value();
    const auto followed = see(nobody(), follow_objection, FollowObjection{"430000", receipt.code}).value();
    ASSERT_EQ(followed.looks.size(), 1U) << "the same look again is one look";
    EXPECT_EQ(followed.looks[0].reason, "需要核对证据原件");
    EXPECT_EQ(followed.state, ObjectionState::accepted);
    EXPECT_EQ(followed.steps.at(0).by_name, "") << "the office answers, not a person";
    EXPECT_EQ(slug(see(nobody(), follow_objection, FollowObjection{"430000", "0000-0000-0000-0000-0000"})), "unknown-code");
    EXPECT_EQ(see(keeper(), find_objectors, FindObjectors{}).value().items.size(), 1U);
    EXPECT_TRUE(see(author(), find_objectors, FindObjectors{}).value().items.empty());
}

}  // namespace
}  // namespace luoshi::programmes::review::decisions
