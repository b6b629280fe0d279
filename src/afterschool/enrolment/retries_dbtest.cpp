// Random commands, repeated and reordered as bad networks do: no double effect, no seat too many, and the same command
// gets the same answer. LUOSHI_RETRIES=1000000 runs more of them.
#include <cstdlib>
#include <random>

#include "afterschool/enrolment/enrolment_on_both.hpp"
#include "platform/storage/audit_verify.hpp"
#include "support/crash.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

class Retries : public EnrolmentOnBoth {
 protected:
    int wanted() const {
        if (const char* given = std::getenv("LUOSHI_RETRIES")) return std::atoi(given);
        return GetParam() == storage::Engine::sqlite ? 100'000 : 5'000;
    }
};
ON_BOTH_DATABASES(Retries);

struct Sent {
    TakeSeat command;
    int family = 0;
    std::optional<std::string> answer = {};  // the first one, where a seat was given
    bool given_back = false;
};

TEST_P(Retries, OfSignUpsHaveNoDoubleEffect) {
    const auto round = open_round(Mode::first_come, 7);
    std::mt19937 dice(20260901);
    const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    std::vector<Sent> sent;
    int done = 0;
    while (done < wanted()) {
        // A few at a time in one act, as the server gathers them.
        std::vector<std::size_t> batch;
        const auto size = 1 + roll(40);
        for (int i = 0; i < size; ++i) {
            if (sent.empty() || roll(4) == 0) {
                const int family = roll(static_cast<int>(population_.families.size()));
                sent.push_back({TakeSeat{fresh<SeatId>(),
                                         std::string(county),
                                         round,
                                         child(family),
                                         course(roll(static_cast<int>(population_.courses.size()))),
                                         {}},
                                family});
                batch.push_back(sent.size() - 1);
            } else {
                batch.push_back(
                    static_cast<std::size_t>(roll(static_cast<int>(sent.size()))));  // a repeat, however late
            }
        }
        write_in_county([&](Work& work) -> Result<Nothing> {
            std::vector<Actor> actors;
            actors.reserve(batch.size());
            std::vector<SignUp> asked;
            for (const auto at : batch) {
                actors.push_back(guardian(sent[at].family));
                asked.push_back({sent[at].command, actors.back()});
            }
            const auto answers = take_seats(work, asked);
            for (std::size_t i = 0; i < answers.size(); ++i) {
                auto& one = sent[batch[i]];
                if (!answers[i]) {
                    EXPECT_TRUE(!one.answer || one.given_back)
                        << answers[i].error().slug << ": an acknowledged seat was refused later";
                    continue;
                }
                auto receipt = *answers[i];
                receipt.left = 0;  // the only thing that may differ from answer to answer
                const auto text = json::to_json(receipt);
                EXPECT_FALSE(one.given_back) << "a late repeat took a seat again";
                EXPECT_TRUE(!one.answer || *one.answer == text) << "a repeat got another answer";
                one.answer = text;
            }
            work.record("test.batch", "test", "1");
            return Nothing{};
        }).value();
        done += size;
        if (roll(3) == 0) {
            auto& one = sent[static_cast<std::size_t>(roll(static_cast<int>(sent.size())))];
            if (one.answer && try_give_back(one.command.id, one.family)) one.given_back = true;
        }
        if (sent.size() > 3000) sent.erase(sent.begin(), sent.begin() + 1000);
    }
    for (std::size_t number = 0; number < population_.courses.size(); ++number) {
        EXPECT_LE(taken(static_cast<int>(number)), 7);
        EXPECT_EQ(taken(static_cast<int>(number)), seated(static_cast<int>(number)));
    }
}

// ---- kill -9
// -----------------------------------------------------------------------------------------------------------

void sign_up_for_ever(const std::string& url, RoundId round, const Population& population, const Clock& clock, int turn,
                      const testing::Acknowledge& acknowledge) {
    const auto storage = storage::open(url);
    for (std::size_t i = static_cast<std::size_t>(turn);; ++i) {
        const auto& family = population.families[i % population.families.size()];
        const auto& course = population.courses[i / population.families.size() % population.courses.size()];
        const TakeSeat command{
            SeatId::make(clock.now(), system_random()), population.wanted.county, round, family.pupil, course.id, {}};
        storage::Context context;
        context.actor.account = family.guardian;
        context.actor.name = "家长";
        context.actor.proof = Proof::session;
        context.clock = &clock;
        context.county = population.wanted.county;
        const auto given = std::make_shared<bool>(false);
        try {
            storage->write_later(
                context,
                [command, given](Work& work) {
                    *given = take_seat(work, command).has_value();
                    return *given;
                },
                [&acknowledge, command, given](std::exception_ptr error) {
                    if (!error && *given) acknowledge(command.id.to_string());
                });
            // Given back at once: there are always seats to take, however many turns there are.
            storage->write_later(
                context,
                [command](Work& work) {
                    return give_back(work, {command.id, command.county}).has_value();
                },
                [](std::exception_ptr) {});
        } catch (const storage::Overloaded&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
}

class Killed : public EnrolmentOnBoth {};
ON_BOTH_DATABASES(Killed);

constexpr std::string_view every_seat = "SELECT id FROM seat UNION SELECT id FROM seat_past";
constexpr storage::Query seat_ids{"test.seat_ids", every_seat, every_seat};

TEST_P(Killed, NothingAcknowledgedIsLostAndNothingIsHalfDone) {
    const auto round = open_round(Mode::first_come, 30);
    const auto url = database().url();
    std::set<std::string> acknowledged;
    for (int turn = 0; turn < 20; ++turn) {
        database().close();
        const auto lines = testing::acknowledged_before_kill(
            [&](const testing::Acknowledge& ack) {
                sign_up_for_ever(url, round, population_, clock(), turn * 17, ack);
            },
            std::chrono::milliseconds(5 + 7 * turn));
        acknowledged.insert(lines.begin(), lines.end());
        database().open();
        const auto rows = read([](Work& work) -> Result<std::vector<std::string>> {
                              return work.all<std::string>(seat_ids);
                          }).value();
        const std::set<std::string> there(rows.begin(), rows.end());
        for (const auto& id : acknowledged)
            ASSERT_TRUE(there.contains(id)) << id << " was acknowledged and is missing after round " << turn;
        ASSERT_TRUE(storage::check_data(storage(), checks::all).empty());
    }
    EXPECT_GT(acknowledged.size(), 50U);
    EXPECT_TRUE(storage::verify_audit(storage()).sound());
}

}  // namespace
}  // namespace luoshi::afterschool::enrolment
