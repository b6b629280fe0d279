// Every pair of state and act, as a table: what is not in it is refused.
#include "obligations/states.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "foundation/json.hpp"

namespace luoshi::obligations {
namespace {

template <class E>
std::vector<E> every() {
    std::vector<E> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) { all.push_back(d.value); });
    return all;
}

//                      sign        plan         report       ask_close       conclude   send_back  reopen       withdraw
constexpr const char* table[][9] = {
    {"issued",         "signed_for", "-",          "-",           "-",             "-",         "-",         "-",           "withdrawn"},
    {"signed_for",     "-",          "planned",    "-",           "-",             "-",         "-",         "-",           "withdrawn"},
    {"planned",        "-",          "planned",    "in_progress", "-",             "-",         "-",         "-",           "withdrawn"},
    {"in_progress",    "-",          "in_progress", "in_progress", "asked_to_close", "-",        "-",         "-",           "withdrawn"},
    {"asked_to_close", "-",          "-",          "-",           "-",             "concluded", "sent_back", "-",           "withdrawn"},
    {"sent_back",      "-",          "sent_back",  "sent_back",   "asked_to_close", "-",        "-",         "-",           "withdrawn"},
    {"concluded",      "-",          "-",          "-",           "-",             "-",         "-",         "in_progress", "-"},
    {"withdrawn",      "-",          "-",          "-",           "-",             "-",         "-",         "-",           "-"},
};

TEST(ShareStates, GoOnAsTheTableSaysForEveryPairOfStateAndAct) {
    const auto acts = every<Act>();
    ASSERT_EQ(acts.size(), 8u);
    ASSERT_EQ(every<ShareState>().size(), std::size(table));
    int allowed = 0;
    for (const auto& row : table) {
        const auto state = json::enum_parse<ShareState>(row[0]).value();
        for (std::size_t i = 0; i < acts.size(); ++i) {
            const auto to = after(state, acts[i]);
            EXPECT_EQ(to ? json::enum_name(*to) : "-", std::string_view(row[i + 1])) << row[0] << " " << json::enum_name(acts[i]);
            allowed += to ? 1 : 0;
        }
    }
    EXPECT_EQ(allowed, 19);
}

// The only door into "concluded" leads from a request, and the only door into a request from work that was reported or sent back.
TEST(ShareStates, AreConcludedOnlyFromARequest) {
    for (const auto state : every<ShareState>()) {
        for (const auto act : every<Act>()) {
            const auto to = after(state, act);
            if (to == ShareState::concluded) {
                EXPECT_EQ(state, ShareState::asked_to_close);
            }
            if (to == ShareState::asked_to_close) {
                EXPECT_TRUE(state == ShareState::in_progress || state == ShareState::sent_back);
            }
        }
    }
}

TEST(ShareStates, HaveWordsInBothLanguages) {
    for (const auto state : every<ShareState>()) EXPECT_FALSE(state_words(state).empty() || state_words_en(state).empty());
    for (const auto rung : every<Rung>()) EXPECT_FALSE(rung_words(rung).empty() || rung_words_en(rung).empty());
}

}  // namespace
}  // namespace luoshi::obligations
