#include "notices/notices_on_both.hpp"

namespace luoshi::notices {
namespace {

class Answers : public NoticesOnBoth {
 protected:
    static QuestionId question(std::uint8_t n = 1) { return QuestionId{Uuid{n}}; }

    Result<QuestionView> ask(NoticeId notice, std::optional<std::string> clause = "一", std::uint8_t n = 1, Actor actor = outsider()) {
        actor.county = "430000";
        return write_as(actor, [&](Work& work) { return ask_question(work, {question(n), notice, clause, "走读生也要参加吗？", {}}); });
    }
    http::IfMatch version_of(std::uint8_t n = 1) {
        return {read([&](Work& work) { return show_question(work, {question(n)}); }).value().version};
    }
    Result<QuestionView> answer(std::uint8_t n = 1, Actor actor = registrar()) {
        const auto version = version_of(n);
        return write_as(actor, [&](Work& work) { return answer_question(work, {question(n), "自愿参加。", {}, version}); });
    }
    Result<QuestionView> check(std::uint8_t n = 1, Actor actor = checker()) {
        const auto version = version_of(n);
        return write_as(actor, [&](Work& work) { return check_answer(work, {question(n), {}, version}); });
    }
    Result<QuestionView> publish(std::uint8_t n = 1) {
        const auto version = version_of(n);
        return write_as(publisher(), [&](Work& work) { return publish_answer(work, {question(n), {}, version}); });
    }
};
ON_BOTH_DATABASES(Answers);

TEST_P(Answers, TheBodyTheNoticeNamesAnswers) {
    const auto notice = published(text({}));
    const auto asked = ask(notice).value();
    EXPECT_EQ(asked.body.id, province());
    EXPECT_EQ(asked.ground, "interpreter");
    EXPECT_EQ(answer(1, outsider()).error().slug, "not-permitted");
    EXPECT_EQ(write_as(person(5, "长沙", "430100"), [&](Work& work) { return answer_question(work, {question(), "答", "430000", {1}}); }).error().slug,
              "no-such-question");
    EXPECT_EQ(answer().value().state, QuestionState::answered);
}

TEST_P(Answers, AnAnswerIsCheckedNumberedAndShownBesideItsClause) {
    const auto notice = published(text({}));
    ask(notice).value();
    EXPECT_EQ(check().error().slug, "wrong-state");
    answer().value();
    EXPECT_EQ(check(1, registrar()).error().slug, "second-person-required");
    EXPECT_EQ(publish().error().slug, "not-checked");
    check().value();
    EXPECT_EQ(publish().value().number, "解答〔2026〕1号");
    const auto view = page(notice, outsider());
    ASSERT_EQ(view.answers.size(), 1U);
    EXPECT_EQ(view.answers[0].clause, "一");
    EXPECT_EQ(view.document.clauses.at(0).questions, 1);
    EXPECT_EQ(read_as(Actor{}, [](Work& work) { return find_public_answers(work, {}); }).value().items.size(), 1U);
    ask(notice, std::nullopt, 2).value();
    answer(2).value();
    check(2).value();
    EXPECT_EQ(publish(2).value().number, "解答〔2026〕2号");
}

TEST_P(Answers, AnUnfinishedAnswerStaysInside) {
    const auto notice = published(text({}));
    ask(notice).value();
    answer().value();
    const auto mine = read_as(outsider(), [](Work& work) { return show_question(work, {question()}); }).value();
    EXPECT_FALSE(mine.answer);
    EXPECT_TRUE(mine.actions.empty());
    auto stranger = outsider();
    stranger.account = AccountId{Uuid{10}};
    EXPECT_EQ(read_as(stranger, [](Work& work) { return show_question(work, {question()}); }).error().slug, "no-such-question");
    EXPECT_TRUE(read_as(Actor{}, [](Work& work) { return find_public_answers(work, {}); }).value().items.empty());
}

TEST_P(Answers, QuestionsNeedAPublishedNoticeAndARealClause) {
    EXPECT_EQ(ask(draft(text({.number = "湘教发〔2024〕8号"}))).error().slug, "no-such-notice");
    const auto notice = published(text({}));
    EXPECT_EQ(ask(notice, "九十九").error().slug, "no-such-clause");
    Actor nobody;
    EXPECT_EQ(ask(notice, "一", 1, nobody).error().slug, "sign-in-required");
}

TEST_P(Answers, AQuestionAskedTwiceIsOneQuestion) {
    const auto notice = published(text({}));
    ask(notice).value();
    EXPECT_EQ(ask(notice).value().version, 1);
}

TEST_P(Answers, ADeclinedQuestionSaysWhy) {
    const auto notice = published(text({}));
    ask(notice).value();
    const auto declined = write_as(registrar(), [&](Work& work) { return decline_question(work, {question(), "与本通知无关", {}, {1}}); }).value();
    EXPECT_EQ(declined.state, QuestionState::declined);
    EXPECT_EQ(read_as(outsider(), [](Work& work) { return show_question(work, {question()}); }).value().declined_reason, "与本通知无关");
}

TEST_P(Answers, IsDueOnTheWorkingDayClock) {
    const auto notice = published(text({}));
    const auto asked = ask(notice).value();
    const auto calendar = read([](Work& work) { return org::working_days(work); }).value();
    const auto fifteenth = calendar.plus_working_days(clock().today(), 15);
    EXPECT_EQ(asked.due, fifteenth ? std::optional(*fifteenth) : std::nullopt);
}

TEST_P(Answers, WithoutANamedInterpreterTheRegisteringBodyAnswers) {
    auto plain = text({});
    const std::string sentence = "本通知由湖南省教育厅负责解释。";
    plain.erase(plain.find(sentence), sentence.size());
    EXPECT_EQ(ask(published(plain)).value().ground, "issuer");
}

}  // namespace
}  // namespace luoshi::notices
