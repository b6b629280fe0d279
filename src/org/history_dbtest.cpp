// Random sequences of opening, renaming, moving, merging, splitting and closing: on every day the tree answers like a model that simply kept
// a copy of everything after each change.
#include "org/org_on_both.hpp"

namespace luoshi::org {
namespace {

struct Stands {
    std::string name;
    std::string parent;
    bool operator==(const Stands&) const = default;
};
void PrintTo(const Stands& stands, std::ostream* out) { *out << stands.name << " below " << stands.parent; }

using State = std::map<std::string, Stands>;  // open bodies by code

class Model {
 public:
    State now;
    void keep(Date day) { days_[day] = now; }
    State on(Date day) const {
        const auto after = days_.upper_bound(day);
        return after == days_.begin() ? State{} : std::prev(after)->second;
    }
    bool is_below(std::string code, const std::string& top) const {
        while (now.contains(code)) {
            if (code == top) return true;
            code = now.at(code).parent;
        }
        return false;
    }
    std::vector<std::string> children(const std::string& code) const {
        std::vector<std::string> found;
        for (const auto& [each, stands] : now) {
            if (stands.parent == code) found.push_back(each);
        }
        return found;
    }

 private:
    std::map<Date, State> days_;
};

class History : public OrgOnBoth {
 protected:
    static constexpr std::string_view root = "430102";
    Date day_{2020, 1, 1};
    Model model_;
    std::map<std::string, BodyId> ids_{{std::string(root), id(root)}};
    int made_ = 0;
    int done_ = 0;

    std::uint64_t random_number(std::uint64_t below_this) {
        std::uint64_t number = 0;
        for (const auto byte : random().bytes<8>()) number = number << 8 | byte;
        return number % below_this;
    }
    std::string any(bool or_root) {
        const auto index = random_number(model_.now.size() + (or_root ? 1 : 0));
        if (index == model_.now.size()) return std::string(root);
        return std::next(model_.now.begin(), static_cast<std::ptrdiff_t>(index))->first;
    }
    NewBody fresh() {
        const auto code = "B" + std::to_string(++made_);
        return office(code, code + "号机构");
    }
    void learn(const std::string& code) {
        ids_[code] = look([&](Work& work) { return find_body_by_code(work, code).value(); }).id;
    }
    template <class F>
    bool act(F&& use_case) {
        const bool done = in(root, std::forward<F>(use_case)).has_value();
        done_ += done ? 1 : 0;
        return done;
    }

    void open_one() {
        const auto parent = any(true);
        const auto body = fresh();
        if (!act([&](Work& work) { return open_body(work, {on(day_), ids_.at(parent), body}); })) return;
        model_.now[*body.code] = {body.name, parent};
        learn(*body.code);
    }
    void rename_one() {
        const auto code = any(false);
        const auto name = code + "改" + std::to_string(++made_);
        if (act([&](Work& work) { return rename_body(work, {on(day_), ids_.at(code), name, "", {}}); })) model_.now[code].name = name;
    }
    void move_one() {
        const auto code = any(false);
        const auto parent = any(true);
        const bool done = act([&](Work& work) { return move_body(work, {on(day_), ids_.at(code), ids_.at(parent)}); });
        EXPECT_EQ(done, !model_.is_below(parent, code)) << code << " below " << parent;
        if (done) model_.now[code].parent = parent;
    }
    void merge_one() {
        const auto merged = any(false);
        const auto stays = any(false);
        const bool done = act([&](Work& work) { return merge_bodies(work, {on(day_), ids_.at(stays), {ids_.at(merged)}, {}}); });
        EXPECT_EQ(done, !model_.is_below(stays, merged)) << merged << " into " << stays;
        if (!done) return;
        for (const auto& child : model_.children(merged)) model_.now[child].parent = stays;
        model_.now.erase(merged);
    }
    void split_one() {
        const auto code = any(false);
        const bool stays = random_number(2) == 0;
        const std::vector parts{fresh(), fresh()};
        SplitBody command{on(day_), ids_.at(code), stays, parts, {}};
        std::map<std::string, std::string> shared;
        for (const auto& child : model_.children(code)) {
            const auto& part = *parts[random_number(2)].code;
            if (stays && random_number(2) == 0) continue;
            command.children.push_back({ids_.at(child), part});
            shared[child] = part;
        }
        ASSERT_TRUE(act([&](Work& work) { return split_body(work, command); }));
        for (const auto& part : parts) {
            model_.now[*part.code] = {part.name, model_.now.at(code).parent};
            learn(*part.code);
        }
        for (const auto& [child, part] : shared) model_.now[child].parent = part;
        if (!stays) model_.now.erase(code);
    }
    void close_one() {
        const auto code = any(false);
        const bool done = act([&](Work& work) { return close_body(work, {on(day_), ids_.at(code)}); });
        EXPECT_EQ(done, model_.children(code).empty()) << code;
        if (done) model_.now.erase(code);
    }

    void step() {
        if (model_.now.size() < 3) return open_one();
        switch (random_number(9)) {
            case 0: case 1: case 2: return open_one();
            case 3: return rename_one();
            case 4: case 5: return move_one();
            case 6: return merge_one();
            case 7: return split_one();
            default: return close_one();
        }
    }

    // From the places and names of that day: every body with its parent, walked down from the district.
    State tree_on(Date day) {
        return look([&](Work& work) {
            State state;
            const auto furong = find_body(work, ids_.at(std::string(root)), day).value();
            for (const auto& body : bodies_below(work, furong.path, day)) {
                const auto parts = body.path.substr(0, body.path.size() - 1);
                const auto parent_path = parts.substr(0, parts.rfind('/'));
                if (body.code.starts_with('B')) state[body.code] = {body.name, parent_path.substr(parent_path.rfind('/') + 1)};
            }
            return state;
        });
    }
    State children_on(const std::string& parent, Date day) {
        return look([&](Work& work) {
            State state;
            for (const auto& body : show_bodies(work, {ids_.at(parent), day}).value()) {
                if (body.code.starts_with('B')) state[body.code] = {body.name, parent};
            }
            return state;
        });
    }
};
ON_BOTH_DATABASES(History);

TEST_P(History, AnswersLikeAModelOnEveryDay) {
    const auto first = day_;
    for (int i = 0; i < 120; ++i) {
        step();
        model_.keep(day_);
        day_ = day_.plus_days(static_cast<int>(random_number(4)));
    }
    EXPECT_GT(done_, 80);
    for (Date day = first.plus_days(-2); day <= day_; day = day.plus_days(1)) ASSERT_EQ(tree_on(day), model_.on(day)) << day.to_string();
}

TEST_P(History, ListsTheChildrenOfADayLikeTheModel) {
    for (int i = 0; i < 60; ++i) {
        step();
        model_.keep(day_);
        day_ = day_.plus_days(static_cast<int>(random_number(3)));
    }
    for (const auto& [code, id_] : ids_) {
        const auto day = Date{2020, 1, 1}.plus_days(static_cast<int>(random_number(60)));
        State expected = model_.on(day);
        std::erase_if(expected, [&](const auto& each) { return each.second.parent != code; });
        ASSERT_EQ(children_on(code, day), expected) << code << " on " << day.to_string();
    }
}

}  // namespace
}  // namespace luoshi::org
