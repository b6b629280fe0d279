#include "org/addressees.hpp"

#include <array>

#include "org/department_names.hpp"

namespace luoshi::org {

namespace {

// One spelling for each of the two levels, so that the commas inside 县（市、区） separate nothing. Longer forms first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> spellings{{
    {"县(市、区)", "〔县〕"}, {"县(市,区)", "〔县〕"}, {"县(市区)", "〔县〕"}, {"县(区、市)", "〔县〕"}, {"县、市、区", "〔县〕"},
    {"区县(市)", "〔县〕"},   {"县市(区)", "〔县〕"},  {"县(区)", "〔县〕"},   {"县市区", "〔县〕"},     {"市县区", "〔县〕"},
    {"区县市", "〔县〕"},     {"区县", "〔县〕"},      {"县区", "〔县〕"},     {"市(州)", "〔市〕"},     {"市、州", "〔市〕"},
    {"市州", "〔市〕"},
}};

std::string with_level_marks(std::string_view phrase) {
    std::string text = plain_name(phrase);
    for (const auto& [spelling, mark] : spellings) {
        for (auto at = text.find(spelling); at != std::string::npos; at = text.find(spelling, at + mark.size())) {
            text.replace(at, spelling.size(), mark);
        }
    }
    return text;
}

std::vector<std::string> split(std::string_view text) {
    constexpr std::array<std::string_view, 5> stops{"、", "，", ",", "；", ";"};
    std::vector<std::string> parts{""};
    while (!text.empty()) {
        const auto stop = std::ranges::find_if(stops, [&](std::string_view s) { return text.starts_with(s); });
        if (stop != stops.end()) {
            parts.emplace_back();
            text.remove_prefix(stop->size());
        } else {
            parts.back() += text.front();
            text.remove_prefix(1);
        }
    }
    std::erase(parts, "");
    return parts;
}

bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return true;
}

std::vector<Level> take_levels(std::string_view& text) {
    std::vector<Level> levels;
    for (bool more = true; more;) {
        more = false;
        if (take(text, "〔市〕")) levels.push_back(Level::prefecture), more = true;
        if (take(text, "〔县〕")) levels.push_back(Level::county), more = true;
        if (!levels.empty() && (text.starts_with("和〔") || text.starts_with("及〔"))) text.remove_prefix(3), more = true;
    }
    return levels;
}

bool names_all_departments(std::string_view text) {
    constexpr std::array<std::string_view, 10> forms{"省政府各厅委", "省人民政府各厅委", "省政府各部门", "省直各部门", "省直各单位",
                                                     "省直机关各单位", "省直有关部门", "省直有关单位", "直属机构", "省政府直属机构"};
    return std::ranges::find(forms, text) != forms.end();
}

class Reader {
 public:
    void part(std::string_view text) {
        const bool each = take(text, "各");
        if (names_all_departments(text)) return add(AllDepartments{});
        auto levels = take_levels(text);
        waiting_.insert(waiting_.end(), levels.begin(), levels.end());
        if (text.empty()) return;  // 各市州、县市区人民政府: the subject comes with a later part
        const auto department = department_meant(text);
        const bool government = text == "人民政府" || text == "政府";
        if (!waiting_.empty() && (government || department)) {
            current_ = std::exchange(waiting_, {});
            return add_each(government, department);
        }
        waiting_.clear();
        // 各市州教育局、发展改革委、财政局: a department without a place belongs to the level named before.
        if (!each && department && !current_.empty()) return add_each(false, department);
        current_.clear();
        std::string name;
        for (std::string_view rest = text; !rest.empty();) {
            if (take(rest, "〔市〕")) name += "市州";
            else if (take(rest, "〔县〕")) name += "县市区";
            else name += rest.front(), rest.remove_prefix(1);
        }
        add(NamedBody{std::move(name)});
    }
    std::vector<Addressee> found() && { return std::move(found_); }

 private:
    void add(Addressee addressee) {
        if (std::ranges::find(found_, addressee) == found_.end()) found_.push_back(std::move(addressee));
    }
    void add_each(bool government, std::optional<Department> department) {
        for (const auto level : current_) {
            if (government) add(EachGovernment{level});
            else add(EachDepartment{level, *department});
        }
    }

    std::vector<Level> waiting_;  // named, but their subject has not come yet
    std::vector<Level> current_;  // of the latest subject
    std::vector<Addressee> found_;
};

}  // namespace

std::vector<Addressee> read_addressees(std::string_view phrase) {
    Reader reader;
    for (const auto& part : split(with_level_marks(phrase))) reader.part(part);
    return std::move(reader).found();
}

}  // namespace luoshi::org
