"""The roles of brokers between groups, against figures of sna for R, and against counting one by one."""

from itertools import permutations, product

import numpy as np
import pytest

from partnermap.measures import graphs
from partnermap.measures.arrays import Numbers, Values
from partnermap.measures.expected_roles import expected_across, expected_globally, expected_locally
from partnermap.measures.roles import ROLES, Roles, role_counts, roles, standardised
from tests.measures.networks import GOVERNMENT, OF_THREE, Network, campnet, knoke_information, knoke_money

_NAN = float("nan")
_SIZES = np.array([3, 1])


def _roles(network: Network, groups: list[int]) -> Roles:
    return roles(network.adjacency, np.array(groups))


def _equal(ours: Values, theirs: object, *, places: int = 4) -> bool:
    return np.array_equal(np.round(ours, places), np.array(theirs), equal_nan=True)


def test_the_roles_have_their_names() -> None:
    assert ROLES == ("coordinator", "itinerant", "representative", "gatekeeper", "liaison", "total")


def test_between_two_groups_the_counts_of_information_are_those_of_sna() -> None:
    found = _roles(knoke_information(), knoke_information().parted(GOVERNMENT))
    assert found.counts.astype(int).tolist() == [
        [0, 0, 0, 2, 0, 2],
        [4, 5, 7, 5, 0, 21],
        [0, 7, 1, 1, 0, 9],
        [0, 1, 1, 0, 0, 2],
        [5, 8, 7, 7, 0, 27],
        [0, 1, 0, 0, 0, 1],
        [3, 0, 1, 2, 0, 6],
        [0, 0, 0, 0, 0, 0],
        [0, 1, 0, 1, 0, 2],
        [0, 1, 0, 0, 0, 1],
    ]
    assert found.all_counts.tolist() == [12, 24, 17, 18, 0, 71]


def test_between_two_groups_what_was_expected_is_that_of_sna() -> None:
    found = _roles(knoke_information(), knoke_information().parted(GOVERNMENT))
    assert _equal(found.expected[0], [0.8102, 4.0511, 2.4306, 2.4306, 0, 9.7226])
    assert _equal(found.expected[1], [2.7007, 1.6204, 2.7007, 2.7007, 0, 9.7226])
    assert _equal(
        found.z,
        [
            [-0.8618, -1.5133, -1.2116, -0.2147, _NAN, -1.5833],
            [0.6365, 2.3135, 2.0330, 1.0873, _NAN, 2.3122],
            [-0.8618, 1.1016, -0.7131, -0.7131, _NAN, -0.1481],
            [-1.3230, -0.4247, -0.8042, -1.2771, _NAN, -1.5833],
            [4.4565, 1.4752, 2.2776, 2.2776, _NAN, 3.5423],
            [-1.3230, -0.4247, -1.2771, -1.2771, _NAN, -1.7884],
            [0.1466, -1.1093, -0.8042, -0.3313, _NAN, -0.7632],
            [-1.3230, -1.1093, -1.2771, -1.2771, _NAN, -1.9934],
            [-0.8618, -1.1398, -1.2116, -0.7131, _NAN, -1.5833],
            [-1.3230, -0.4247, -1.2771, -1.2771, _NAN, -1.7884],
        ],
    )


def test_of_the_whole_network_both_deviations_are_told_that_of_sna_and_that_of_the_model() -> None:
    found = _roles(knoke_information(), knoke_information().parted(GOVERNMENT))
    values, deviations, published = found.all_expected
    assert _equal(values, [19.4451, 25.9268, 25.9268, 25.9268, 0, 97.2257])
    assert _equal(published, [5.0009, 8.8954, 7.5187, 7.5187, 0, 12.4854])
    assert _equal(standardised(found.all_counts, values, published), [-1.4888, -0.2166, -1.1873, -1.0543, _NAN, -2.1005])
    assert _equal(deviations, [4.4449, 8.8954, 5.5021, 5.5021, 0, 11.3854])
    assert _equal(found.all_z, [-1.675, -0.2166, -1.6225, -1.4407, _NAN, -2.3035])


def test_of_money_there_is_less_to_broker() -> None:
    found = _roles(knoke_money(), knoke_money().parted(GOVERNMENT))
    assert found.counts.astype(int).tolist() == [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 1, 0, 0, 1],
        [0, 1, 0, 0, 0, 1],
        [0, 0, 0, 0, 0, 0],
        [0, 0, 1, 0, 0, 1],
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 0],
        [2, 1, 1, 3, 0, 7],
        [0, 0, 0, 1, 0, 1],
        [0, 0, 0, 0, 0, 0],
    ]
    assert found.all_counts.tolist() == [2, 2, 3, 4, 0, 11]


def test_among_three_groups_there_are_liaisons() -> None:
    found = _roles(knoke_information(), knoke_information().parted(OF_THREE))
    assert found.counts.astype(int).tolist() == [
        [0, 1, 0, 0, 1, 2],
        [0, 5, 7, 3, 6, 21],
        [0, 2, 1, 1, 5, 9],
        [0, 1, 1, 0, 0, 2],
        [2, 5, 5, 6, 9, 27],
        [0, 0, 0, 1, 0, 1],
        [0, 0, 0, 5, 1, 6],
        [0, 0, 0, 0, 0, 0],
        [0, 0, 2, 0, 0, 2],
        [0, 1, 0, 0, 0, 1],
    ]
    assert found.all_counts.tolist() == [2, 15, 16, 16, 22, 71]
    assert _equal(found.all_expected.values, [4.8613, 21.0656, 21.0656, 21.0656, 29.1677, 97.2257])
    assert _equal(found.all_expected.published, [2.3538, 7.4157, 6.3128, 6.3128, 5.3782, 12.4854])
    assert _equal(
        found.z,
        [
            [-0.559, -0.824, -1.068, -1.068, -1.041, -1.583],
            [-0.559, 1.479, 2.888, 0.627, 1.282, 2.312],
            [-0.559, -0.248, -0.503, -0.503, 0.817, -0.148],
            [-0.559, -0.824, -0.503, -1.068, -1.505, -1.583],
            [3.579, 1.479, 1.757, 2.323, 2.675, 3.542],
            [-0.862, -1.219, -1.212, -0.713, -1.359, -1.788],
            [-0.559, -1.399, -1.068, 1.757, -1.041, -0.763],
            [-0.862, -1.219, -1.212, -1.212, -1.359, -1.993],
            [-0.862, -1.219, -0.215, -1.212, -1.359, -1.583],
            [-0.862, -0.467, -1.212, -1.212, -1.359, -1.788],
        ],
        places=3,
    )


def test_at_the_camp_women_and_men_are_joined_by_few() -> None:
    network = campnet()
    found = _roles(network, [int(place >= 8) for place in range(18)])
    assert dict(zip(network.names, found.counts.astype(int).tolist(), strict=True)) == {
        "HOLLY": [2, 0, 2, 6, 0, 10],
        "BRAZEY": [0, 0, 0, 0, 0, 0],
        "CAROL": [3, 0, 0, 0, 0, 3],
        "PAM": [15, 0, 0, 0, 0, 15],
        "PAT": [8, 0, 0, 0, 0, 8],
        "JENNIE": [4, 0, 0, 0, 0, 4],
        "PAULINE": [3, 0, 0, 3, 0, 6],
        "ANN": [1, 0, 0, 0, 0, 1],
        "MICHAEL": [2, 0, 2, 0, 0, 4],
        "BILL": [0, 0, 0, 0, 0, 0],
        "LEE": [0, 0, 0, 0, 0, 0],
        "DON": [1, 0, 1, 3, 0, 5],
        "JOHN": [0, 0, 2, 0, 0, 2],
        "HARRY": [1, 0, 1, 0, 0, 2],
        "GERY": [5, 0, 0, 0, 0, 5],
        "STEVE": [6, 0, 2, 2, 0, 10],
        "BERT": [2, 0, 1, 1, 0, 4],
        "RUSS": [6, 0, 0, 0, 0, 6],
    }


def test_those_of_no_group_are_left_out_with_their_ties() -> None:
    made = graphs.undirected(5, [(0, 1), (1, 2), (1, 3), (3, 4), (0, 4)])
    found = roles(made, np.array([4, 4, 9, -1, 9]), is_directed=False)
    assert _equal(found.counts, [[0, 0, 0, 1, 0, 1], [0, 0, 0, 1, 0, 1], [0] * 6, [_NAN] * 6, [0] * 6])
    assert np.isnan(found.z[3]).all()
    assert _equal(found.across[0], [1, 1, 0, _NAN, 0])
    assert np.isnan(found.across_z[3])
    nobody = roles(made, np.full(5, -1))
    assert (np.isnan(nobody.counts).all(), nobody.all_counts.tolist()) == (True, [0.0] * 6)


@pytest.mark.parametrize("seed", range(20))
def test_the_counts_are_those_of_looking_at_every_three_and_sum_to_the_total(seed: int) -> None:
    random = np.random.default_rng(seed)
    is_directed = seed % 2 == 0
    count = 4 + seed
    ties = random.random((count, count)) < random.random()
    pairs = [(int(one), int(other)) for one, other in np.argwhere(ties)]
    made = (graphs.directed if is_directed else graphs.undirected)(count, pairs)
    groups = random.integers(0, 1 + seed // 4, count)
    ours = role_counts(made, groups, is_directed=is_directed)
    assert ours.tolist() == _by_hand(made.toarray(), groups, is_directed=is_directed).tolist()
    assert ours[:, :5].sum(axis=1).tolist() == ours[:, 5].tolist()


@pytest.mark.parametrize("is_directed", [True, False], ids=["directed", "undirected"])
def test_what_is_expected_is_the_mean_over_all_networks_there_can_be(is_directed: bool) -> None:
    """Of four nodes, three of one group: every network, as likely as the density makes it."""
    p, groups = 0.4, np.array([0, 0, 0, 1])
    places = [(i, j) for i in range(4) for j in range(4) if (i != j if is_directed else i < j)]
    counts, chances = [], []
    for there in product([0, 1], repeat=len(places)):
        ties = np.zeros((4, 4))
        for (i, j), value in zip(places, there, strict=True):
            ties[i, j] = value
            if not is_directed:
                ties[j, i] = value
        counts.append(_by_hand(ties, groups, is_directed=is_directed))
        chances.append(p ** sum(there) * (1 - p) ** (len(places) - sum(there)))
    each, chance = np.array(counts), np.array(chances)
    mean = np.einsum("g,gjr->jr", chance, each)
    expected, deviations = expected_locally(_SIZES, p, is_directed=is_directed)
    assert np.allclose(expected[groups], mean)
    assert np.allclose(deviations[groups] ** 2, np.einsum("g,gjr->jr", chance, each**2) - mean**2)
    across = each[:, :, [2, 3, 4]].sum(axis=2)
    across_expected, across_deviations = expected_across(_SIZES, p, is_directed=is_directed)
    assert np.allclose(across_expected[groups], chance @ across)
    assert np.allclose(across_deviations[groups] ** 2, chance @ across**2 - (chance @ across) ** 2)
    whole = each.sum(axis=1)
    all_mean = chance @ whole
    all_expected = expected_globally(_SIZES, p, is_directed=is_directed)
    assert np.allclose(all_expected.values, all_mean)
    assert np.allclose(all_expected.deviations**2, chance @ whole**2 - all_mean**2)


def _by_hand(ties: Values, groups: Numbers, *, is_directed: bool) -> Values:
    counts = np.zeros((len(groups), len(ROLES)))
    for i, j, k in permutations(range(len(groups)), 3):
        if ties[i, j] and ties[j, k] and not ties[i, k] and (is_directed or i < k):
            one, middle, other = groups[i], groups[j], groups[k]
            role = 0 if one == middle == other else 1 if one == other else 2 if one == middle else 3 if middle == other else 4
            counts[j, 3 if role == 2 and not is_directed else role] += 1
            counts[j, 5] += 1
    return counts
