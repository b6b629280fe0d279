// Reliefs that wait are tried again plan by plan: one that fails holds up none of the others.
#include "fees/charges/charges_on_both.hpp"
#include "fees/charges/open_reliefs.hpp"
#include "fees/charges/try_again.hpp"

namespace luoshi::fees::charges {
namespace {

constexpr std::string_view spring_text =
    "INSERT INTO service_plan (county, id, version, school, school_year, term, state, live, content, lessons_end, offer_digest, consulted_digest, opened_at, opened_by, "
    "submissions, submitted_by, approved_at, approved_by, approval_document, published_at) VALUES ($1, $2, 1, $3, 2026, 'spring', 'published', 'yes', '{}', 940, 'd', 'd', 1, 'a', "
    "1, 'a', 2, 'b', '岳教批〔2027〕1号', 3)";
constexpr storage::Query spring_row{"test.plan_of_spring", spring_text, spring_text};
constexpr std::string_view words_text = "SELECT words FROM relief_refusal WHERE county = $1 AND plan = $2 AND answered_at IS NULL";
constexpr storage::Query open_words{"test.words_of_refusals", words_text, words_text};

class TriedAgain : public ChargesOnBoth {
 protected:
    const PlanId spring = id<PlanId>(112);

    void SetUp() override {
        ChargesOnBoth::SetUp();
        if (IsSkipped()) return;
        here([&](Work& work) -> Result<Nothing> {
            work.run(spring_row, county, spring, school);
            for (const auto one : {plan, spring})
                keep_open(work, catalogue::find_plan(work, one).value(), {child(0), ReliefCause::given_back, "seat"}, "规则互相矛盾", "rules in conflict");
            work.record("test.wait", "body", school.to_string());
            return Nothing{};
        }).value();
    }
    Result<Nothing> try_again(const TryPlan& attempt) {
        const std::atomic<bool> stopping = false;
        return try_reliefs_again({storage(), clock(), random(), "charges.try_reliefs_again", county, "1", 1, stopping}, attempt);
    }
    std::vector<std::string> waiting_for(PlanId one) {
        return read([&](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(open_words, county, one); }).value();
    }
    static Result<int> answered(Work& work, std::string_view county, PlanId plan) {
        work.record("test.answer", "service_plan", plan.to_string());
        work.run(queries_answer, county, plan, work.now());
        return 1;
    }
    static constexpr std::string_view answer_text = "UPDATE relief_refusal SET answered_at = $3 WHERE county = $1 AND plan = $2";
    static constexpr storage::Query queries_answer{"test.answer_refusals", answer_text, answer_text};
};
ON_BOTH_DATABASES(TriedAgain);

TEST_P(TriedAgain, APlanThatIsRefusedSaysWhyAndTheOthersAreDone) {
    for (const auto failing : {plan, spring}) {
        const auto other = failing == plan ? spring : plan;
        const auto tried = try_again([&](Work& work, std::string_view in, PlanId one) -> Result<int> {
            if (one == failing) return Problem{Code::conflict, "books-missing", "账簿还没有开", "no books are open"};
            return answered(work, in, one);
        });
        EXPECT_EQ(tried.error().slug, "reliefs-not-tried");
        EXPECT_NE(tried.error().detail.find(failing.to_string()), std::string::npos);
        EXPECT_EQ(waiting_for(failing), (std::vector<std::string>{"账簿还没有开"}));
        EXPECT_TRUE(waiting_for(other).empty());
        here([&](Work& work) -> Result<Nothing> {
            keep_open(work, catalogue::find_plan(work, other).value(), {child(0), ReliefCause::given_back, "seat"}, "规则互相矛盾", "rules in conflict");
            work.record("test.wait", "body", school.to_string());
            return Nothing{};
        }).value();
    }
}

TEST_P(TriedAgain, AnAccidentWithOnePlanIsNoneForTheOthers) {
    const auto tried = try_again([&](Work& work, std::string_view in, PlanId one) -> Result<int> {
        TRY(const int done, answered(work, in, one));
        if (one == plan) throw storage::ConstraintBroken("relief_takes_something_off", "a CHECK said no");
        return done;
    });
    EXPECT_NE(tried.error().detail.find("a CHECK said no"), std::string::npos) << "for whoever runs the server";
    ASSERT_EQ(waiting_for(plan).size(), 1U) << "what was answered before the accident is open again";
    EXPECT_NE(waiting_for(plan)[0].find("系统管理员"), std::string::npos);
    EXPECT_EQ(waiting_for(plan)[0].find("CHECK"), std::string::npos);
    EXPECT_TRUE(waiting_for(spring).empty());
    EXPECT_TRUE(try_again(&TriedAgain::answered)) << "the next day";
    EXPECT_TRUE(waiting_for(plan).empty());
}

}  // namespace
}  // namespace luoshi::fees::charges
