#include "notices/reading/bodies.hpp"
#include "notices/reading/wordset.hpp"

#include <algorithm>
#include <array>

namespace luoshi::notices::reading {
namespace {

constexpr WordSet suffixes({"人民代表大会常务委员会",
                            "人民政府办公厅",
                            "人民政府办公室",
                            "人民政府",
                            "管理委员会",
                            "委员会",
                            "办公厅",
                            "办公室",
                            "人民法院",
                            "人民检察院",
                            "检察院",
                            "法院",
                            "政府",
                            "总局",
                            "领导小组",
                            "工作小组",
                            "指挥部",
                            "研究院",
                            "科学院",
                            "教科院",
                            "联合会",
                            "总工会",
                            "总队",
                            "支队",
                            "大队",
                            "银行",
                            "公司",
                            "集团",
                            "学校",
                            "大学",
                            "学院",
                            "中学",
                            "小学",
                            "幼儿园",
                            "协会",
                            "学会",
                            "中心",
                            "党组",
                            "党委",
                            "团委",
                            "省委",
                            "市委",
                            "县委",
                            "区委",
                            "妇联",
                            "残联",
                            "文联",
                            "科协",
                            "国务院",
                            "厅",
                            "局",
                            "委",
                            "部",
                            "署",
                            "办",
                            "院",
                            "处",
                            "社"});

// Words that end in a body's suffix without being one.
constexpr WordSet not_bodies({"全部", "内部", "外部", "干部", "一部", "大部", "上部", "下部",   "中部",
                              "东部", "西部", "各部", "本部", "局部", "举办", "承办", "主办",   "协办",
                              "开办", "兴办", "督办", "经办", "查办", "创办", "停办", "催办",   "合办",
                              "联办", "交办", "医院", "住院", "布局", "格局", "结局", "全局",   "大局",
                              "原委", "好处", "之处", "用处", "查处", "惩处", "深处", "俱乐部", "门诊部"});

// What besides bodies owes duties.
constexpr WordSet actor_suffixes(
    {"部门",   "单位",         "机构",         "各地",       "学校",   "院校",   "教师", "班主任", "校长",   "市州",
     "县市区", "县（市、区）", "省份",         "企业",       "行业",   "地方",   "家长", "组织",   "负责人", "人员",
     "各校",   "乡镇",         "街道",         "街道办事处", "社区",   "市县",   "县区", "专家",   "申请人", "申报人",
     "项目组", "评审组",       "督学",         "师生",       "学生",   "监护人", "园区", "高校",   "委办局", "直属机构",
     "厅委",   "各区县",       "各市",         "各县",       "各区",   "各级",   "法人", "举办者", "各省",   "自治区",
     "直辖市", "兵团",         "村（居）委会", "居委会",     "村委会", "家委会", "食堂", "供应商", "承办方", "双方",
     "各方",   "企事业",       "各级各类学校", "州",         "县级市", "市辖区", "主体", "科室",   "处室",   "工作组",
     "专班",   "股",           "室",           "科",         "组",     "班级",   "年级", "队",     "所",     "站",
     "党支部", "工会",         "教研室",       "备课组"});

constexpr std::array<std::pair<string_view, string_view>, 22> standard_names{
    {{"发展和改革委", "发展和改革委员会"},
     {"发展改革委员会", "发展和改革委员会"},
     {"发展改革委", "发展和改革委员会"},
     {"发展改革局", "发展和改革局"},
     {"发改委", "发展和改革委员会"},
     {"发改局", "发展和改革局"},
     {"住房城乡建设厅", "住房和城乡建设厅"},
     {"住房城乡建设局", "住房和城乡建设局"},
     {"住房城乡建设部", "住房和城乡建设部"},
     {"住建厅", "住房和城乡建设厅"},
     {"住建局", "住房和城乡建设局"},
     {"人力资源社会保障厅", "人力资源和社会保障厅"},
     {"人力资源社会保障局", "人力资源和社会保障局"},
     {"人力资源社会保障部", "人力资源和社会保障部"},
     {"人社厅", "人力资源和社会保障厅"},
     {"人社局", "人力资源和社会保障局"},
     {"工信厅", "工业和信息化厅"},
     {"工业信息化局", "工业和信息化局"},
     {"卫生健康委", "卫生健康委员会"},
     {"卫健委", "卫生健康委员会"},
     {"国资委", "国有资产监督管理委员会"},
     {"市监局", "市场监督管理局"}}};

constexpr WordSet provinces({"北京市",          "天津市",       "上海市",         "重庆市",     "河北省",
                             "山西省",          "辽宁省",       "吉林省",         "黑龙江省",   "江苏省",
                             "浙江省",          "安徽省",       "福建省",         "江西省",     "山东省",
                             "河南省",          "湖北省",       "湖南省",         "广东省",     "海南省",
                             "四川省",          "贵州省",       "云南省",         "陕西省",     "甘肃省",
                             "青海省",          "内蒙古自治区", "广西壮族自治区", "西藏自治区", "宁夏回族自治区",
                             "新疆维吾尔自治区"});

bool all_han(string_view text) {
    int depth = 0;
    for (size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead >= 0xE5 && lead <= 0xE9) {  // from 5000 to 9FFF everything is Han
            at += 3;
            continue;
        }
        const Char c = decode(text, at);
        const char32_t folded = fold(c.code);
        if (folded == '(')
            ++depth;
        else if (folded == ')')
            --depth;
        else if (!is_han(c.code) && !(depth > 0 && c.code == U'、'))
            return false;
        at += c.size;
    }
    return depth == 0;
}

// A verb or a particle shows that the text is a sentence and not a name.
bool sounds_like_sentence(string_view text) {
    static constexpr WordSet words({"关于", "的", "根据", "按照", "进一步", "加强", "做好", "通知", "印发", "开展",
                                    "推进", "落实", "负责", "实施方案", "是", "为", "把", "被", "如下"});
    return words.within(text);
}

}  // namespace

size_t body_suffix(string_view text) {
    if (fold(last_char(text)) == ')') return 0;
    if (const string_view s = suffixes.end_of(text); !s.empty() && text.size() > s.size())
        return s.size() == 3 && not_bodies.ends(text) ? 0 : s.size();
    return text == "国务院" || text == "教育部" || text == "财政部" ? text.size() : 0;
}

bool is_body_name(string_view text) {
    text = trim(text);
    if (text.size() < 9 || text.size() > 120 || body_suffix(text) == 0) return false;
    return all_han(text) && !sounds_like_sentence(text);
}

bool may_name(string_view text) {
    if (text.size() < 6) return false;
    // The last character alone decides most questions.
    return suffixes.may_end(text) ? body_suffix(text) > 0 || actor_suffixes.ends(text) : actor_suffixes.ends(text);
}

bool is_actor(string_view text) {
    text = trim(text);
    if (text.size() < 6 || text.size() > 105 || !may_name(text)) return false;
    if (sounds_like_sentence(text) && !text.starts_with("各")) return false;
    static constexpr WordSet leads({"由",   "对",   "向",   "按",   "以",     "把",    "将",   "经",
                                    "为",   "从",   "在",   "与",   "于",     "支持",  "鼓励", "引导",
                                    "指导", "推动", "督促", "通过", "全省新", "全市新"});
    if (leads.starts(text)) return false;
    if (!all_han(text)) return false;
    if (body_suffix(text) > 0) return true;
    return actor_suffixes.ends(text);
}

std::vector<string_view> split_bodies(string_view text) {
    std::vector<string_view> items;
    items.reserve(6);
    int depth = 0;
    size_t begin = 0;
    const auto take = [&](size_t end) {
        string_view item = trim(text.substr(begin, end - begin));
        if (item.starts_with("各地各") && item.size() > 9) {  // 各地各有关部门
            items.push_back(item.substr(0, 6));
            item = item.substr(6);
        }
        if (!item.empty()) items.push_back(item);
    };
    for (size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead >= 0xE6 && lead <= 0xE9) {  // Han, and neither 和, 及 nor 与
            at += 3;
            continue;
        }
        const Char c = decode(text, at);
        const char32_t folded = fold(c.code);
        if (folded == '(') ++depth;
        if (folded == ')') --depth;
        bool cut = depth <= 0 && (is_comma(c.code) || folded == ';' || is_space(c.code));
        // 和 joins two bodies only where a body's name just ended: 教育局和财政局, but 发展和改革局.
        if (depth <= 0 && (c.code == U'和' || c.code == U'及' || c.code == U'与') && at > begin) {
            const string_view left = trim(text.substr(begin, at - begin));
            const string_view right = text.substr(at + c.size);
            cut = is_actor(left) && !right.starts_with("其");
            if (text.substr(at).starts_with("以及")) cut = false;
        }
        if (cut) {
            take(at);
            begin = at + c.size;
        }
        at += c.size;
    }
    take(text.size());
    return items;
}

bool is_actor_list(string_view text) {
    text = trim(text);
    if (text.empty() || text.size() > 360 || !may_name(text)) return false;
    static constexpr WordSet commas({"、", "，"});
    if (!commas.within(text) && is_actor(text)) return true;
    const auto items = split_bodies(text);
    if (items.empty()) return false;
    // 各市州、县市区人民政府: the first items lend from the last one.
    if (!is_actor(items.back())) return false;
    for (const string_view item : items) {
        if (item.size() < 6 || item.size() > 105 || !all_han(item)) return false;
        if (!is_actor(item) && (sounds_like_sentence(item) || items.size() < 2 || item.size() > 36)) return false;
    }
    return true;
}

namespace {

// 各市州 of 各市州教育局, 省政府 of 省政府各厅委: what later items of the list share.
string_view shared_prefix(string_view item) {
    static constexpr WordSet regions({"各市州、县市区",
                                      "各市（州）、县（市、区）",
                                      "各设区市",
                                      "各市（州）",
                                      "各市州",
                                      "各县（市、区）",
                                      "各县（市区）",
                                      "各县市区",
                                      "各区县（市）",
                                      "各区县市",
                                      "各区县",
                                      "各县区",
                                      "各县",
                                      "各市",
                                      "各区",
                                      "各省、自治区、直辖市",
                                      "各省（区、市）",
                                      "各省",
                                      "各州市",
                                      "各地市",
                                      "各地"});
    const string_view r = regions.start_of(item);
    return item.size() > r.size() ? r : string_view{};
}

bool is_region_word(string_view item) {
    static constexpr WordSet words({"市州",       "县市区", "县（市、区）", "县（市区）", "市（州）", "区县",
                                    "县区",       "设区市", "市",           "县",         "区",       "州",
                                    "区县市",     "自治区", "直辖市",       "省",         "市县",     "州市",
                                    "计划单列市", "兵团",   "区县（市）"});
    string_view rest = item;
    if (rest.starts_with("各")) rest.remove_prefix(3);
    return words.has(rest);
}

// 教育局, 财政局, 发展改革委: a department named without its government.
bool is_bare_department(string_view item) {
    static constexpr WordSet starts({"各",   "省",   "市",   "县",   "区",   "州",   "厅", "局",   "部",
                                     "委",   "有关", "直属", "国家", "中共", "全国", "本", "中央", "驻",
                                     "高等", "中等", "湖南", "相关", "其他", "所属", "在", "民办", "公办"});
    if (body_suffix(item) == 0 || item.size() > 60) return false;
    // 市场监管局 is a department although it begins with 市.
    if (item.starts_with("市场") || item.starts_with("区域") || item.starts_with("国家安全") ||
        item.starts_with("国资"))
        return true;
    if (item.ends_with("学校") || item.ends_with("大学") || item.ends_with("学院") || item.ends_with("中学") ||
        item.ends_with("小学") || item.ends_with("公司") || item.ends_with("集团") || item.ends_with("人民政府")) {
        return false;
    }
    if (starts.starts(item)) return false;
    return region_of(item).empty();
}

std::string without_region(string_view item) {
    if (const string_view r = shared_prefix(item); !r.empty()) return std::string(item.substr(r.size()));
    static constexpr WordSet words({"县市区", "市州", "县（市、区）", "区县", "县区", "州市", "设区市", "直辖市"});
    const string_view w = words.start_of(item);
    return !w.empty() && item.size() > w.size() ? std::string(item.substr(w.size())) : std::string();
}

}  // namespace

std::vector<std::string> expand_bodies(string_view text) {
    std::vector<std::string> out;
    const auto items = split_bodies(text);
    string_view prefix;  // 各市州
    string_view owner;   // 省政府 of 省政府各厅委
    bool each = false;
    for (size_t i = 0; i < items.size(); ++i) {
        const string_view item = items[i];
        if (is_region_word(item)) {  // takes the name of the next item that has one
            std::string name;
            for (size_t j = i + 1; j < items.size() && j < i + 6; ++j) {
                if (is_region_word(items[j])) continue;
                name = without_region(items[j]);
                break;
            }
            each = each || item.starts_with("各");
            out.push_back((each && !item.starts_with("各") ? "各" : "") + std::string(item) + name);
            prefix = {};
            continue;
        }
        if (const string_view p = shared_prefix(item); !p.empty()) {
            prefix = p;
            each = true;
            owner = {};
            out.emplace_back(item);
            continue;
        }
        if (each && !without_region(item).empty()) {  // 县市区人民政府 after 各市州
            out.push_back("各" + std::string(item));
            prefix = {};
            continue;
        }
        if (const size_t at = item.find("各");
            at != string_view::npos && at > 0 &&
            (item.starts_with("省") || item.starts_with("市") || item.starts_with("县"))) {
            owner = item.substr(0, at);
            prefix = {};
            out.emplace_back(item);
            continue;
        }
        if (!owner.empty() && (item == "各直属机构" || item == "各直属单位" || item == "各特设机构")) {
            out.push_back(std::string(owner) + std::string(item));
            continue;
        }
        if (!prefix.empty() && is_bare_department(item)) {
            out.push_back(std::string(prefix) + std::string(item));
            continue;
        }
        prefix = {};
        out.emplace_back(item);
    }
    return out;
}

string_view region_of(string_view body) {
    if (const string_view p = provinces.start_of(body); !p.empty()) return body.substr(0, p.size());
    // 长沙市, 新化县, 湘西土家族苗族自治州: the first 市县区州 after two to ten characters, where a name goes on.
    size_t n = 0;
    for (size_t at = 0; at < body.size() && n < 12;) {
        const Char c = decode(body, at);
        at += c.size;
        ++n;
        if (n >= 3 && at < body.size() && (c.code == U'市' || c.code == U'县' || c.code == U'州' || c.code == U'区')) {
            if (c.code == U'市' && body.substr(at).starts_with("场")) continue;
            const string_view found = body.substr(0, at);
            if (found.starts_with("各") || found.starts_with("中共") || found.starts_with("全")) return {};
            return found;
        }
    }
    return {};
}

std::vector<std::string> split_glued_bodies(string_view text) {
    const std::string name = without_spaces(text);
    std::vector<std::string> out;
    if (name.size() > 900) return out;
    string_view rest = name;
    while (!rest.empty()) {
        string_view region = region_of(rest);
        if (region.empty() && rest.starts_with("中共")) region = rest.substr(0, std::min<size_t>(rest.size(), 12));
        size_t cut = string_view::npos;
        // A name ends where the same region, or any province, begins again after a body's suffix.
        for (size_t at = 9; at < rest.size() && at < 150; ++at) {
            if ((static_cast<unsigned char>(rest[at]) & 0xC0U) == 0x80U) continue;
            const string_view tail = rest.substr(at);
            const bool starts =
                (!region.empty() && tail.starts_with(region)) || tail.starts_with("中共") || provinces.starts(tail);
            if (starts && is_body_name(rest.substr(0, at))) {
                cut = at;
                break;
            }
        }
        const string_view one = rest.substr(0, cut);
        if (!is_body_name(one)) return {};
        out.emplace_back(one);
        rest = cut == string_view::npos ? string_view{} : rest.substr(cut);
    }
    return out;
}

std::string full_name(string_view body, string_view region) {
    if (region.size() < 6) return std::string(body);
    const string_view kind = region.substr(previous(region, region.size()));  // 省, 市, 县 …
    if (body.starts_with(kind) && body.size() > 3 && !(kind == "市" && body.starts_with("市场"))) {
        return std::string(region) + std::string(body.substr(kind.size()));
    }
    return std::string(body);
}

std::string standard_name(string_view body) {
    for (const auto& [written, standard] : standard_names) {
        if (body.ends_with(written) && !body.ends_with(standard)) {
            return std::string(body.substr(0, body.size() - written.size())) + std::string(standard);
        }
    }
    return std::string(body);
}

bool same_body(string_view a, string_view b) {
    const std::string left = standard_name(a);
    const std::string right = standard_name(b);
    if (left == right) return true;
    // 省教育厅 and 湖南省教育厅; 教育厅 alone is too little to know the level, but inside one document it is the same.
    const string_view longer = left.size() > right.size() ? left : right;
    const string_view shorter = left.size() > right.size() ? right : left;
    return shorter.size() >= 9 && longer.ends_with(shorter);
}

}  // namespace luoshi::notices::reading
