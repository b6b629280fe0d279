#include "org/addressees.hpp"
#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/department_names.hpp"
#include "org/queries.hpp"

namespace luoshi::org {

namespace {

// 市教育局 as written by a body: which level 市, 县… stand for, and what is left of the name.
struct RelativeName {
    std::vector<Level> levels;  // nearest first
    std::string rest;
};

std::optional<RelativeName> relative(std::string_view name) {
    struct Head {
        std::string_view word;
        std::vector<Level> levels;
    };
    using enum Level;
    static const std::vector<Head> heads{{"省", {province}}, {"州", {prefecture}}, {"市", {county, prefecture}}, {"县", {county}}, {"区", {county}}};
    for (const auto& head : heads) {
        if (name.starts_with(head.word)) return RelativeName{head.levels, std::string(name.substr(head.word.size()))};
    }
    return RelativeName{{county, prefecture, province}, std::string(name)};
}

bool is_division_code(std::string_view code) {
    return code.size() == 6 && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
}

// 市 means the county-level city itself only for a body inside one; inside a county or district it means the prefecture.
bool fits(std::string_view name, const BodyLine& government) {
    if (!name.starts_with("市") || government.level != Level::county) return true;
    return government.name.ends_with("市人民政府");
}

std::vector<BodyLine> along_the_line(Work& work, std::string_view name, Date as_of, std::string_view seen_from) {
    const auto wanted = relative(name);
    const auto department = department_meant(wanted->rest);
    const bool government_itself = wanted->rest == "人民政府" || wanted->rest == "政府";
    if (!department && !government_itself) return {};
    auto codes = codes_of(seen_from);
    std::erase_if(codes, [](const std::string& code) { return !is_division_code(code); });
    for (const auto level : wanted->levels) {
        const auto code = std::ranges::find_if(codes, [&](const std::string& each) { return level_of(each) == level; });
        if (code == codes.end()) continue;
        const auto today = find_body_by_code(work, *code);
        const auto government = today ? find_body(work, today->id, as_of) : std::nullopt;
        if (!government || !fits(name, *government)) continue;
        if (government_itself) return {*government};
        auto children = work.all<BodyLine>(queries::children_as_of, government->id, as_of);
        std::erase_if(children, [&](const BodyLine& child) { return child.department != department; });
        if (!children.empty()) return children;
    }
    return {};
}

}  // namespace

std::vector<BodyLine> find_bodies_by_name(Work& work, std::string_view name, Date as_of, std::string_view seen_from) {
    const auto plain = plain_name(name);
    std::vector<BodyLine> found;
    std::optional<std::int64_t> best;
    work.each(
        queries::bodies_called,
        [&](const storage::Row& row) {
            const auto rank = row.get<std::int64_t>(12);
            if (!best) best = rank;
            if (rank == *best) found.push_back(Work::from_row<BodyLine>(row));
        },
        plain, as_of);
    if (found.empty() && !seen_from.empty()) return along_the_line(work, plain, as_of, seen_from);
    return found;
}

Result<BodyLine> find_body_by_name(Work& work, std::string_view name, Date as_of, std::string_view seen_from) {
    auto found = find_bodies_by_name(work, name, as_of, seen_from);
    if (found.size() == 1) return std::move(found.front());
    const std::string said(name);
    if (found.empty()) {
        return Problem{Code::missing, "unknown-body", "在 " + as_of.to_string() + " 没有名为“" + said + "”的机构",
                       "on " + as_of.to_string() + " there was no body called " + said};
    }
    return Problem{Code::conflict, "ambiguous-body", "“" + said + "”可以指 " + found[0].name + " 或 " + found[1].name + "，请用全称",
                   said + " may mean " + found[0].name + " or " + found[1].name + "; use the full name"};
}

namespace {

class Expander {
 public:
    Expander(Work& work, Date as_of) : work_(work), as_of_(as_of) {}

    void operator()(const EachGovernment& each) {
        const auto kind = each.level == Level::prefecture ? BodyKind::prefecture_government : BodyKind::county_government;
        add(work_.all<BodyLine>(queries::bodies_of_kind_as_of, kind, each.level, as_of_));
    }
    void operator()(const EachDepartment& each) {
        add(work_.all<BodyLine>(queries::departments_as_of, each.department, each.level, as_of_));
    }
    void operator()(const AllDepartments&) {
        add(work_.all<BodyLine>(queries::bodies_of_kind_as_of, BodyKind::department, Level::province, as_of_));
    }
    void operator()(const NamedBody& named) {
        auto found = find_bodies_by_name(work_, named.name, as_of_);
        if (found.size() == 1) add(std::move(found));
        else expansion_.unknown.push_back(named.name);
    }
    Expansion expansion() && { return std::move(expansion_); }

 private:
    void add(std::vector<BodyLine> bodies) {
        for (auto& body : bodies) {
            if (std::ranges::find(expansion_.bodies, body.id, &BodyLine::id) == expansion_.bodies.end()) expansion_.bodies.push_back(std::move(body));
        }
    }

    Work& work_;
    Date as_of_;
    Expansion expansion_;
};

}  // namespace

Expansion expand_addressees(Work& work, std::string_view phrase, Date as_of) {
    Expander expander(work, as_of);
    for (const auto& addressee : read_addressees(phrase)) std::visit(expander, addressee);
    return std::move(expander).expansion();
}

std::vector<BodyLine> expand_bodies(Work& work, std::string_view phrase, Date as_of) { return expand_addressees(work, phrase, as_of).bodies; }

// Public bodies and their names: whoever may see any body may see whom a phrase means.
Result<Expansion> show_expansion(Work& work, const ExpandBodies& query) {
    if (!work.actor().may_somewhere(permissions::read)) return Expansion{{}, {query.phrase}};
    return expand_addressees(work, query.phrase, query.as_of.value_or(work.today()));
}

}  // namespace luoshi::org
