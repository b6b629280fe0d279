// `./run` on the next day: the sample is seeded again at each start, over what people did with it in the meantime.
#include <gtest/gtest.h>

#include "pupils/api.hpp"
#include "pupils/use_cases.hpp"
#include "support/databases.hpp"
#include "support/program.hpp"

namespace luoshi::testing {
namespace {

constexpr std::string_view county = "430104";
constexpr storage::Query places{"test.places", "SELECT count(*) FROM base_place", "SELECT count(*) FROM base_place"};
constexpr storage::Query undecided{
    "test.undecided",
    "SELECT p.id FROM pupil p WHERE p.county = $1 AND p.class = $2 AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.county = p.county AND c.pupil = p.id) "
    "ORDER BY p.id LIMIT 1",
    "SELECT p.id FROM pupil p WHERE p.county = $1 AND p.class = $2 AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.county = p.county AND c.pupil = p.id) "
    "ORDER BY p.id LIMIT 1"};
constexpr storage::Query agreement{"test.agreement", "SELECT agreement FROM consent WHERE county = $1 AND kind = 'after_school' LIMIT 1",
                                   "SELECT agreement FROM consent WHERE county = $1 AND kind = 'after_school' LIMIT 1"};

class ServedAgain : public ::testing::Test {
 protected:
    std::vector<std::string> arguments() const { return {"--sample", LUOSHI_SOURCE_DIR "/samples"}; }
    template <class F>
    auto in_database(F&& act) {
        const auto storage = storage::open("sqlite:" + (data_.path() / "luoshi.db").string());
        storage::Context context;
        context.actor = trusted_actor(Proof::command_line, "测试");
        context.county = std::string(county);
        return storage::write(*storage, context, std::forward<F>(act));
    }
    // A family of the class that has a teacher with an account says yes, through that teacher, today.
    void one_more_family_says_yes() {
        in_database([](Work& work) -> Result<Nothing> {
            const auto school = org::find_body_by_code(work, "430104-sample-school").value();
            const auto classes = pupils::classes_of_school(work, county, school.id);
            const auto own = std::ranges::find_if(classes, [](const auto& class_) { return class_.head_teacher.has_value(); });
            auto teacher = trusted_actor(Proof::command_line, "测试·班主任");
            teacher.account = own->head_teacher;
            work.act_as(teacher);
            pupils::EnterConsent entry;
            entry.pupil = work.one<pupils::PupilId>(undecided, county, own->id).value();
            entry.id = work.new_id<pupils::ConsentId>();
            entry.agreement = work.one<pupils::AgreementId>(agreement, county).value();
            entry.reason = "家长没有智能手机，当面告知班主任";
            TRY_DO(pupils::enter_consent(work, entry));
            return Nothing{};
        }).value();
    }
    std::int64_t base_places() {
        return in_database([](Work& work) -> Result<std::int64_t> { return work.one<std::int64_t>(places).value(); }).value();
    }
    TemporaryFolder data_;
};

TEST_F(ServedAgain, WhoSaidYesInTheMeantimeIsNoReasonNotToStart) {
    { EXPECT_EQ(ServedProgram(data_.path(), arguments()).terminate(), 0); }
    const auto before = base_places();
    ASSERT_GT(before, 0);
    one_more_family_says_yes();
    { EXPECT_EQ(ServedProgram(data_.path(), arguments()).terminate(), 0); }
    EXPECT_EQ(base_places(), before);
}

}  // namespace
}  // namespace luoshi::testing
